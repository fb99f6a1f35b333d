package dk.samraad.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.Client;
import dk.samraad.testkit.Staff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The chair signs for the council at a meeting, or chair and deputy when it is urgent, over HTTP, without script.
class SigningPagesIT extends MembersAtWork {
    private static final Instant AFTER_MEETING = Instant.parse("2026-03-16T18:00:00Z");

    @Test
    void the_chair_signs_and_the_receipt_shows_the_time() {
        paragraph(anna, "Rådet støtter udkastet.");
        var minority = anna.get(at + "/udtalelse/mindretal/nyt");
        anna.submit(minority, Map.of("text", List.of("Ikke mig."), "seats", List.of(String.valueOf(council.anna()))));
        var agenda = anna.get(at + "/udtalelse/dagsorden");
        var nothing = anna.submit(agenda, form(agenda, "/dagsorden"), Map.of());
        assertThat(nothing.page().select(".error-summary a").eachAttr("href")).containsExactly("#meeting", "#label");
        var set = anna.submit(agenda, form(agenda, "/dagsorden"),
                Map.of("meeting", List.of(String.valueOf(council.meeting())), "label", List.of("APPROVAL")));
        assertThat(set.text()).contains("på dagsordenen den 16. marts 2026: Til godkendelse");
        app.clock.set(AFTER_MEETING);
        var notChair = council.enter(council.anna());
        var look = notChair.get(at + "/udtalelse/underskrift");
        assertThat(look.page().select("#vejen li").eachText()).containsExactly("Kun formanden kan underskrive.");
        assertThat(look.page().select("main form")).isEmpty();
        assertThat(notChair.post(at + "/udtalelse/underskrift", Map.of("_token", List.of(token(notChair)))).status()).isEqualTo(409);

        var chair = council.enter(council.chair());
        var sheet = chair.get(at + "/udtalelse/underskrift");
        paragraph(council.enter(council.bent()), "Og en ting til.");
        var changed = chair.submit(sheet, Map.of());
        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.text()).contains("Nogen har ændret udtalelsen", "Og en ting til.");
        var receipt = chair.submit(changed, Map.of());

        assertThat(receipt.url()).endsWith("/udtalelse/kvittering");
        assertThat(receipt.text()).contains("Kvittering", "16. marts 2026 kl. 19.00", "Inger Eksempel (formand)");
        var staff = Staff.signedIn(app);
        var signed = staff.get("/medarbejder/hoeringer/" + hearing.slug() + "/udtalelser/" + council.id());
        assertThat(signed.text()).contains("Rådet støtter udkastet.", "Og en ting til.", "Mindretal: Anna Eksempel", "Ikke mig.");
        assertThat(staff.get("/medarbejder/hoeringer/" + hearing.slug() + "/udtalelser/" + council.id() + ".pdf").body())
                .startsWith("%PDF");
        assertThat(chair.get(at + "/udtalelse.pdf").headers().firstValue("Content-Type")).contains("application/pdf");
    }

    @Test
    void a_council_without_a_chair_is_told_what_to_do() {
        paragraph(anna, "Ordene.");
        council.leaves(council.chair(), LocalDate.of(2026, 3, 1));

        var sheet = council.enter(council.deputy()).get(at + "/udtalelse/haster");

        assertThat(sheet.page().select("#vejen li").eachText())
                .containsExactly("Rådet har ingen formand. Bed kommunen om at skrive det ind.");
    }

    @Test
    void the_urgent_way_takes_both_and_keeps_the_reason() {
        paragraph(anna, "Ordene.");
        var chair = council.enter(council.chair());
        var sheet = chair.get(at + "/udtalelse/haster");
        var missing = chair.submit(sheet, Map.of("because", List.of("")));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.page().select(".error-summary a").attr("href")).isEqualTo("#because");
        var first = chair.submit(missing, Map.of("because", List.of("Fristen er i dag.")));
        assertThat(first.text()).contains("Det haster. Inger Eksempel har underskrevet");

        var deputy = council.enter(council.deputy());
        assertThat(deputy.get(at).page().select("a[href$=/udtalelse]").text()).isEqualTo("Læs udtalelsen");
        var second = deputy.get(at + "/udtalelse/underskrift");
        assertThat(second.text()).contains("formand og næstformand underskriver for rådet")
                .doesNotContain("Formanden underskriver for rådet");
        var receipt = deputy.submit(second, Map.of());

        assertThat(receipt.url()).endsWith("/kvittering");
        var part = app.queryOne("select max(id) from hearing.opinion_part");
        assertThat(deputy.get(at + "/udtalelse/stykker/" + part).url()).as("nothing to edit any more").endsWith("/udtalelse");
        assertThat(receipt.text()).contains("Inger Eksempel (formand), Kaj Eksempel (næstformand)");
    }

    private static String token(Client client) {
        return client.get("/raad").page().select("input[name=_token]").attr("value");
    }
}
