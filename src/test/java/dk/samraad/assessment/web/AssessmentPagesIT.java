package dk.samraad.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.assessment.Progress;
import dk.samraad.inbox.Screenings;
import dk.samraad.privacy.MaskKind;
import dk.samraad.reply.Remark;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A reply is taken from the list, cut, written about and approved, by forms alone.
class AssessmentPagesIT extends AssessorAtWork {
    @Test
    void a_reply_goes_from_the_list_to_approved() {
        var desk = staff.get(staff.get(list).page().select("tbody th a").attr("href"));
        assertThat(desk.text()).contains("Ring på [telefonnummer fjernet]").doesNotContain("22 33 44 55");
        var open = staff.submit(desk, desk.page().expectFirst("form[action$=/dele]"), Map.of("_go", List.of("one")));
        assertThat(open.url()).contains("?del=");

        var ready = staff.submit(open, form(open), written("ready"));
        assertThat(ready.page().select(".desk-open .mark").text()).isEqualTo("Klar til gennemlæsning");
        var approved = staff.submit(ready, form(ready), Map.of("_go", List.of("approve")));
        assertThat(approved.page().select(".desk-open .mark").text()).isEqualTo("Godkendt");
        assertThat(approved.page().select(".desk-open textarea")).isEmpty();
        assertThat(approved.page().select(".desk-open details").text()).contains("Administrator i Fjordby lavede delen",
                "satte den til: Godkendt");
        assertThat(staff.get(list).page().expectFirst(".figures dd").text()).isEqualTo("1 af 1");
        assertThat(staff.get("/medarbejder/hoeringer/" + hearing.slug()).page().select("a[href$=/vurdering]")).isNotEmpty();

        var reopened = staff.submit(approved, approved.page().expectFirst("form[action$=/genaabning]"), Map.of());
        assertThat(form(reopened).select("#resume").text()).isEqualTo("Flere stier");
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        var open = asOne();
        var refused = staff.submit(open, form(open), Map.of("_go", List.of("ready"), "resume", List.of("Grete Holm"), "recommendation",
                List.of("CHANGED")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.title()).startsWith("Fejl:");
        assertThat(refused.page().select(".error-summary a").eachAttr("href")).containsExactly("#assessment", "#change", "#stance");
        assertThat(form(refused).select("#resume").text()).isEqualTo("Grete Holm");
        assertThat(form(refused).select("[name=recommendation][checked]").val()).isEqualTo("CHANGED");
    }

    @Test
    void what_is_hidden_is_not_written_again() {
        var part = app.bean(Assessments.class).of(hearing, "p-001").parts().getFirst().id();
        app.bean(Screenings.class).hide(hearing, "p-001", part, "Grete Holm", MaskKind.NAME, "Tredjemand", FjordbyDesk.ANE);
        var open = asOne();
        var refused = staff.submit(open, form(open), Map.of("_go", List.of("save"), "resume", List.of("Grete Holm er ensom")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary").text()).contains("skjult i et svar", "Grete Holm");
    }

    @Test
    void two_who_write_at_once_see_both_texts_and_lose_none() {
        var mine = asOne();
        var theirs = staff.get(mine.url());
        staff.submit(theirs, form(theirs), Map.of("_go", List.of("save"), "resume", List.of("Deres ord")));

        var overtaken = staff.submit(mine, form(mine), Map.of("_go", List.of("save"), "resume", List.of("Mine ord"), "assessment",
                List.of("Min vurdering")));

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.page().select("#andet").text()).contains("Deres ord");
        assertThat(form(overtaken).select("#resume").text()).isEqualTo("Mine ord");
        assertThat(form(overtaken).select("#assessment").text()).isEqualTo("Min vurdering");
        var saved = staff.submit(overtaken, form(overtaken), Map.of("_go", List.of("save")));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(form(saved).select("#resume").text()).isEqualTo("Mine ord");
        assertThat(saved.page().select(".desk-open details").text()).contains("erstattede det, en anden skrev imens");
    }

    @Test
    void an_opinion_of_a_council_is_assessed_as_a_whole_and_counted_by_itself() {
        var id = FjordbyDesk.opinion(app, hearing, "Råd for " + hearing.slug(), "Vi støtter udkastet.", "Vi er imod.");
        assertThat(app.bean(Assessments.class).progress(hearing)).isEqualTo(new Progress(1, 1, 0, 0, 0, 0, 0, 1, 0));
        var desk = staff.get(staff.get(list).page().select(".link-list a").attr("href"));
        assertThat(desk.page().select(".desk-reply").text())
                .contains("Stykke 1.1", "Vi støtter udkastet.", "Mindretal: Brugerne", "Vi er imod.");
        var open = staff.submit(desk, desk.page().expectFirst("form[action$=/begyndelse]"), Map.of());
        assertThat(open.page().select("a[href*=opdeling], a[href*=sletning]")).isEmpty();
        var other = staff.get(open.url());

        var ready = staff.submit(open, form(open), written("ready"));
        assertThat(staff.submit(other, form(other), written("save")).status()).isEqualTo(409);
        var approved = staff.submit(ready, form(ready), Map.of("_go", List.of("approve")));

        assertThat(approved.page().select(".desk-open .mark").text()).isEqualTo("Godkendt");
        assertThat(app.bean(Assessments.class).progress(hearing)).isEqualTo(new Progress(1, 1, 0, 0, 0, 0, 0, 1, 1));
        assertThat(form(staff.submit(approved, approved.page().expectFirst("form[action$=/genaabning]"), Map.of())).select("#resume")
                .text()).isEqualTo("Flere stier");
        assertThat(staff.get(list + "/udtalelser/" + (id + 1)).status()).isEqualTo(404);
    }

    @Test
    void whoever_is_done_goes_on_to_the_next_reply() {
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Ebbe Prøve"), new Remark("", "Et andet svar."));
        var open = asOne();
        assertThat(staff.submit(open, form(open), written("next")).url()).endsWith("/svar/p-002");
    }

    @Test
    void several_paragraphs_may_change_for_one_assessment() {
        var open = asOne();
        var typed = new java.util.HashMap<>(written("ready"));
        typed.putAll(Map.of("recommendation", List.of("CHANGED"), "change", List.of("p-1-1"), "moreChanges", List.of("2.1, 9.9")));
        var refused = staff.submit(open, form(open), typed);
        assertThat(refused.page().select(".error-summary a").attr("href")).isEqualTo("#moreChanges");
        assertThat(form(refused).select("#moreChanges").val()).isEqualTo("2.1, 9.9");
        typed.put("moreChanges", List.of("2.1"));
        assertThat(form(staff.submit(open, form(open), typed)).select("#moreChanges").val()).isEqualTo("2.1");
        assertThat(staff.get(list + "/aendringer").text())
                .contains("Stykke 1.1 Teksten er ikke ændret", "Stykke 2.1 Teksten er ikke ændret");
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (var address : List.of(list + "/svar/p-999", work + "?del=999999", work + "/dele/999999/sletning", work
                + "/opdeling?del=999999", list + "/standardtekster/999999",
                "/medarbejder/hoeringer/findes-ikke/vurdering", "/medarbejder/hoeringer/findes-ikke/vurdering/overblik.xlsx")) {
            assertThat(staff.get(address).status()).as(address).isEqualTo(404);
        }
    }
}
