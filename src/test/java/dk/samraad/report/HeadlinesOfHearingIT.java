package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.document.DrawnPdf;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.reply.Remark;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// "Kort fortalt" of a hvidbog: headlines on how many replies there are, and one sentence of staff for each council.
class HeadlinesOfHearingIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false);

    private final Client staff = Staff.signedIn(app);

    @Test
    void staff_write_headlines_and_a_sentence_for_each_council_and_both_stand_on_the_one_page() throws IOException {
        var hearing = FjordbyDesk.open(app, "kort");
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Dorte Prøve"), new Remark("", "Flere bænke."));
        FjordbyDesk.reply(app, hearing, FjordbyDesk.protectedPerson("Ulrik Skjulsen"), new Remark("", "Vi vil have stier."));
        FjordbyDesk.opinion(app, hearing, "Seniorrådet i Fjordby", "Vi støtter udkastet.", "Vi er imod.");
        FjordbyDesk.approveAll(app);
        var made = made("kort");
        assertThat(made.text()).contains("Ingen overskrifter er med i Kort fortalt", "Et råd har ingen sætning i Kort fortalt");

        var form = staff.get(made.url() + "/overskrifter");
        assertThat(form.page().select("label[for=raad-r-001]").text()).startsWith("Seniorrådet i Fjordby (r-001)");
        var told = form.page().select("#tal-1 option[value=svar]").text();
        assertThat(told).isEqualTo("2 svar er modtaget, og 2 kan læses");
        var hidden = staff.submit(form, Map.of("saetning-1", List.of("Ulrik Skjulsen vil have stier"), "tal-1", List.of("svar"),
                "raad-r-001", List.of("Rådet er for.")));
        assertThat(hidden.status()).as("the name of somebody who is protected").isEqualTo(422);
        assertThat(hidden.page().select("#raad-r-001").text()).isEqualTo("Rådet er for.");

        var again = done(staff.submit(hidden, Map.of("saetning-1", List.of("Få har svaret"))));
        assertThat(again.text()).doesNotContain("Ingen overskrifter er med", "har ingen sætning");
        for (var file : List.of("kort.pdf", "opsummering.pdf")) {
            assertThat(DrawnPdf.text(staff.bytes(again.url() + "/" + file)).replaceAll("\\s+", " ")).as(file)
                    .contains("Få har svaret. Tallet bag: " + told, "Rådet er for.");
        }

        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Ebbe Prøve"), new Remark("", "Nej."));
        FjordbyDesk.approveAll(app);
        app.execute("update report.headline set told = '" + "0".repeat(64) + "' where part = 'COUNCIL'");
        var next = made("kort");
        assertThat(next.page().select("article").text()).as("three have answered now, and the council says something else")
                .doesNotContain("Få har svaret", "Rådet er for.");
        assertThat(next.text()).contains("2 sætninger er ikke med i denne udgave", "Få har svaret (tallet er et andet nu)");
        assertThat(staff.get(next.url() + "/overskrifter").text()).contains("Seniorrådet i Fjordby har ændret sin udtalelse",
                "Nu: 3 svar er modtaget, og 3 kan læses");
    }

    private Answer made(String hearing) {
        var asked = staff.submit(staff.get("/medarbejder/hoeringer/" + hearing + "/rapporter"),
                Map.of("kind", List.of("CONSULTATION_REPORT"), "language", List.of("da")));
        return done(asked);
    }

    private Answer done(Answer asked) {
        app.bean(Jobs.class).runNow(Reports.JOB);
        return staff.get(asked.url());
    }
}
