package dk.samraad.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.SegmentState;
import dk.samraad.testkit.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is done to many parts, or before and beside writing: standard texts, points, giving away, leaving out.
class AssessmentListPagesIT extends AssessorAtWork {
    @Test
    void a_reply_is_left_out_with_a_reason_and_taken_in_again() {
        var desk = staff.get(work);
        assertThat(staff.submit(desk, desk.page().expectFirst("form[action$=/undtagelse]"), Map.of()).status()).isEqualTo(422);
        var out = staff.submit(desk, desk.page().expectFirst("form[action$=/undtagelse]"), Map.of("because", List.of("Sendt to gange.")));
        assertThat(out.text()).contains("Svaret vurderes ikke", "Sendt to gange.");
        assertThat(staff.get(list).text()).contains("Vurderes ikke");
        var in = staff.submit(out, out.page().expectFirst("form[action$=/slut]"), Map.of());
        assertThat(in.page().select("form[action$=/dele]")).isNotEmpty();
    }

    @Test
    void a_standard_text_is_written_and_put_in() {
        var texts = list + "/standardtekster";
        var empty = staff.submit(staff.get(texts), Map.of("title", List.of(""), "text", List.of("Noget")));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select("#text").text()).isEqualTo("Noget");
        var title = "Uden for " + hearing.slug();
        var made = staff.submit(staff.get(texts), Map.of("title", List.of(title), "text", List.of("Det hører under en anden sag.")));
        var one = made.page().select(".link-list a").stream().filter(a -> a.text().equals(title)).findFirst().orElseThrow().attr("href");
        assertThat(staff.submit(staff.get(texts), Map.of("title", List.of(title), "text", List.of("Noget"))).page()
                .select(".error-summary a").attr("href")).isEqualTo("#title");

        var open = asOne();
        var put = staff.submit(open, form(open), Map.of("_go", List.of("insert"), "assessment", List.of("Tak."), "boilerplate",
                List.of(one.substring(one.lastIndexOf('/') + 1))));
        assertThat(form(put).select("#assessment").text()).contains("Tak.", "Det hører under en anden sag.");

        var seen = staff.get(one);
        staff.submit(seen, Map.of("text", List.of("Andet")));
        assertThat(staff.submit(seen, Map.of("text", List.of("Tredje"))).status()).isEqualTo(409);
        var page = staff.get(one);
        assertThat(staff.submit(page, page.page().expectFirst("form[action$=/sletning]"), Map.of()).text()).doesNotContain(title);
        assertThat(form(staff.get(put.url())).select("#assessment").text()).contains("Det hører under en anden sag.");
    }

    @Test
    void many_are_given_away_and_approved_at_once() {
        var open = asOne();
        staff.submit(open, form(open), written("ready"));
        var page = staff.get(list);
        var chosen = page.page().select("[name=segment]").eachAttr("value");
        var form = page.page().expectFirst("main form[method=post]");
        assertThat(staff.submit(page, form, Map.of("_go", List.of("approve"))).status()).isEqualTo(422);
        assertThat(staff.submit(page, form, Map.of("_go", List.of("assign"), "segment", chosen, "to", List.of("En fremmed"))).status())
                .isEqualTo(422);
        assertThat(staff.submit(page, form, Map.of("_go", List.of("assign"), "segment", chosen, "to", List.of(Staff.NAME))).text())
                .contains(Staff.NAME);
        assertThat(staff.submit(page, form, Map.of("_go", List.of("approve"), "segment", chosen)).page().select("tbody .mark").text())
                .isEqualTo("Godkendt");
        assertThat(staff.get(list + "?tilstand=UNCUT").text()).contains("Ingen linjer på listen");
        assertThat(app.bean(Assessments.class).of(hearing, "p-001").segments().getFirst().state()).isEqualTo(SegmentState.APPROVED);
    }

    @Test
    void a_new_point_is_typed_on_the_desk_and_shows_what_is_in_it() {
        var open = asOne();
        var hidden = staff.submit(open, form(open), Map.of("_go", List.of("save"), "newPoint", List.of("Se 010190-1234"), "resume",
                List.of("Mine ord")));
        assertThat(hidden.status()).isEqualTo(422);
        assertThat(hidden.page().select(".error-summary a").attr("href")).isEqualTo("#newPoint");
        assertThat(form(hidden).select("#resume").text()).isEqualTo("Mine ord");
        var typed = new java.util.HashMap<>(written("ready"));
        typed.put("newPoint", List.of("Flere stier i byen"));
        var ready = staff.submit(open, form(open), typed);
        assertThat(form(ready).select("#point option[selected]").text()).isEqualTo("Flere stier i byen");
        assertThat(form(ready).select("[name=stance][checked]").val()).isEqualTo("FOR");

        var points = staff.get(list + "/punkter");
        assertThat(points.text()).contains("Flere stier i byen", "1 svar om stykke 1.1: 1 for", "1 del er sat i punktet.");
        var rename = points.page().expectFirst("form:has([name=title])");
        assertThat(staff.submit(points, rename, Map.of("title", List.of(""))).status()).isEqualTo(422);
        assertThat(staff.submit(points, rename, Map.of("title", List.of("Stier"))).text()).contains("Stier", "1 svar om stykke 1.1");
        var listed = staff.get(list);
        var chosen = listed.page().select("[name=segment]").eachAttr("value");
        var put = staff.submit(listed, listed.page().expectFirst("main form[method=post]"),
                Map.of("_go", List.of("put"), "segment", chosen, "newPoint", List.of("Lys")));
        assertThat(put.page().select("tbody tr").text()).contains("Lys");
        var gone = staff.get(list + "/punkter");
        assertThat(gone.page().select("section h2").eachText()).containsExactly("Lys", "Stier");
        staff.submit(gone, gone.page().expectFirst("form[action$=/sletning]"), Map.of());
        assertThat(staff.get(list).page().select("tbody tr").text()).doesNotContain("Lys");
    }
}
