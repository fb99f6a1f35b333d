package dk.samraad.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.assessment.Judgement;
import dk.samraad.assessment.Promise;
import dk.samraad.assessment.Promises;
import dk.samraad.assessment.Recommendation;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.time.Danish;
import dk.samraad.proposal.Drafts;
import dk.samraad.receipt.HeldCode;
import dk.samraad.reply.Replier;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.text.Stance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// "Hvad skete der med dit svar": from the receipt to what the administration said, once the committee has decided.
class PublicAnswersIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private static int hearings;
    private final Replier replier = new Replier(app);
    private Hearing hearing;

    @BeforeEach
    void open() {
        app.clock.set(Danish.startOf(LocalDate.of(2026, 3, 2)).plus(Duration.ofHours(9)));
        hearing = FjordbyHearing.open(app, "besvares-" + hearings++);
    }

    @Test
    void the_receipt_leads_to_what_was_made_of_the_reply_but_not_before_it_is_decided() {
        var code = Replier.code(replier.sent(hearing.slug(), "Stierne skal have lys.", Replier.person("Dorte Prøve")));
        FjordbyDesk.approveAll(app);
        FjordbyDesk.assessed(app, hearing, "p-001", new Judgement("p1", "p-1-1", "Lys på stierne.", "Det er vi enige i.",
                Optional.of(Recommendation.CHANGED), "p-1-1").with(Stance.CHANGE));

        assertThat(reply()).contains("Stierne skal have lys.").doesNotContain("Hvad skete der", "Det er vi enige i.");
        decide();

        assertThat(reply()).contains("Hvad skete der med svaret?", "Lys på stierne.", "Det er vi enige i.", "Teksten ændres",
                "Se stykke 1.1 før og efter");
        var receipt = HeldCode.lookUp(replier.client(), code);
        assertThat(receipt.page().select("h1").text()).isEqualTo("Der er svaret på dit svar");
        assertThat(receipt.page().select("main a[href=/h/" + hearing.slug() + "/svar/p-001]").text())
                .isEqualTo("Se, hvad der skete med dit svar");
    }

    @Test
    void what_was_promised_and_not_done_says_why_and_leads_nowhere() {
        replier.sent(hearing.slug(), "Der skal være flere stier.", Replier.person("Dorte Prøve"));
        FjordbyDesk.approveAll(app);
        FjordbyDesk.assessed(app, hearing, "p-001", new Judgement("p1", "p-1-2", "Flere stier.", "Det er vi enige i.",
                Optional.of(Recommendation.CHANGED),
                List.of("p-1-2", "p-1-1"), Optional.of(Stance.CHANGE), Optional.empty()));
        assertThatThrownBy(this::decide).hasMessageContaining("PROMISES_UNKEPT").hasMessageContaining("1.2");
        var promises = app.bean(Promises.class);
        assertThat(promises.open(hearing)).extracting(Promise::number).containsExactly("1.2");
        assertThat(promises.explain(hearing, "p-1-2", "Der er ikke penge til flere stier.", FjordbyDesk.ANE)).isTrue();
        FjordbyHearing.made(app.bean(Hearings.class).assess(hearing.slug(), FjordbyHearing.STAFF));
        FjordbyHearing.made(app.bean(Hearings.class).decide(hearing.slug(), "Udvalget vedtog politikken.", FjordbyHearing.STAFF));

        assertThat(reply()).contains("Teksten ændres. Stykke 1.2 er ikke ændret: Der er ikke penge til flere stier.",
                "Se stykke 1.1 før og efter").doesNotContain("Se stykke 1.2");
    }

    @Test
    void a_reply_that_was_left_out_says_why() {
        replier.sent(hearing.slug(), "Der er huller i vejen.", Replier.person("Dorte Prøve"));
        FjordbyDesk.approveAll(app);
        app.bean(Assessments.class).leaveOut(hearing, "p-001", "Svaret handler om en anden sag.", FjordbyDesk.ANE);

        decide();

        assertThat(reply()).contains("Svaret er ikke vurderet for sig", "Svaret handler om en anden sag.");
    }

    @Test
    void who_sent_what_nobody_may_read_is_told_that_it_is_decided() {
        var code = Replier.code(replier.sent(hearing.slug(), "Der er huller i vejen.", Replier.person("Dorte Prøve")));
        app.execute("update hearing.screening set publication = 'REJECTED'");
        FjordbyDesk.assessed(app, hearing, "p-001", FjordbyDesk.complete("Huller i vejen."));

        decide();

        assertThat(replier.client().get("/h/" + hearing.slug() + "/svar/p-001").status()).isEqualTo(404);
        assertThat(HeldCode.lookUp(replier.client(), code).text()).contains("Det er besluttet", "Svaret bliver ikke vist på hjemmesiden")
                .doesNotContain("Huller i vejen");
    }

    private String reply() {
        return replier.client().get("/h/" + hearing.slug() + "/svar/p-001").text();
    }

    private void decide() {
        FjordbyHearing.heard(app, hearing.slug());
        app.clock.set(Instant.parse("2026-04-16T09:00:00Z"));
        app.bean(Hearings.class).close(hearing.slug(), FjordbyHearing.STAFF);
        app.bean(Drafts.class).begin(hearing.slug());
        var writing = app.bean(Drafts.class).beingWritten(hearing.id()).orElseThrow();
        app.bean(Drafts.class).replace(hearing.slug(), writing.revision(), FjordbyHearing.changedText());
        FjordbyHearing.made(app.bean(Hearings.class).assess(hearing.slug(), FjordbyHearing.STAFF));
        FjordbyHearing.made(app.bean(Hearings.class).decide(hearing.slug(), "Udvalget vedtog politikken.", FjordbyHearing.STAFF));
    }
}
