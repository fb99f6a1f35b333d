package dk.samraad.hearing.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.assessment.Assessments;
import dk.samraad.hearing.assessment.FjordbyDesk;
import dk.samraad.hearing.assessment.Progress;
import dk.samraad.hearing.assessment.SegmentState;
import dk.samraad.hearing.inbox.Screenings;
import dk.samraad.hearing.reply.MaskKind;
import dk.samraad.hearing.reply.Remark;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A reply is taken from the list, cut, written about and approved, by forms alone.
class AssessmentPagesIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private static final String TEXT = "Vi vil have stier. Ring på 22 33 44 55. Grete Holm er ensom.";
    private static int hearings;
    private static Client staff;
    private Hearing hearing;
    private String list;
    private String work;

    @BeforeAll
    static void sign_in() {
        staff = Staff.signedIn(app);
    }

    @BeforeEach
    void open() {
        hearing = FjordbyDesk.open(app, "vurderes-" + hearings++);
        list = "/medarbejder/hoeringer/" + hearing.slug() + "/vurdering";
        work = list + "/svar/p-001";
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Dorte Prøve"), new Remark("", TEXT), new Remark("p-1-2", "Lys på stierne."));
    }

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
    void sentences_are_ticked_and_become_a_part() {
        var page = staff.get(work + "/opdeling");
        assertThat(page.page().select("[name=s]")).hasSizeGreaterThanOrEqualTo(4);
        var ticks = page.page().select("[name=s]").eachAttr("value");
        assertThat(staff.submit(page, Map.of()).page().select(".error-summary a").attr("href")).isEqualTo("#s");
        var apart = staff.submit(page, Map.of("s", List.of(ticks.get(0), ticks.get(2))));
        assertThat(apart.status()).isEqualTo(422);
        assertThat(apart.page().select("[name=s][checked]").eachAttr("value")).containsExactly(ticks.get(0), ticks.get(2));

        var cut = staff.submit(page, Map.of("s", List.of(ticks.get(0))));

        assertThat(cut.page().select(".desk-reply mark").text()).isEqualTo("Vi vil have stier.");
        assertThat(cut.page().select(".desk-open .desk-place").text()).isEqualTo("»Vi vil have stier.«");
        assertThat(staff.submit(page, Map.of("words", List.of("står ikke der"))).page().select(".error-summary a").attr("href"))
                .isEqualTo("#words");
        assertThat(staff.submit(page, Map.of("words", List.of("stier"))).status()).isEqualTo(422);
        assertThat(staff.submit(page, Map.of("words", List.of("have   stier"))).page().select(".desk-open .desk-place").text())
                .isEqualTo("»have stier«");
    }

    @Test
    void a_part_whose_words_were_hidden_is_cut_anew() {
        var page = staff.get(work + "/opdeling");
        var cut = staff.submit(page, Map.of("words", List.of("Grete Holm er ensom.")));
        var part = app.bean(Assessments.class).of(hearing, "p-001").parts().getFirst().id();
        app.bean(Screenings.class).hide(hearing, "p-001", part, "Grete Holm", MaskKind.NAME, "Tredjemand", FjordbyDesk.ANE);

        assertThat(staff.submit(page, Map.of("s", List.of(page.page().select("[name=s]").val()))).text()).contains("noget er skjult imens");
        var misfit = staff.get(cut.url());
        assertThat(misfit.page().select(".desk-open .notice").text()).contains("ikke længere");
        assertThat(misfit.text()).doesNotContain("Grete Holm");
        var anew = staff.get(misfit.page().select(".desk-open .notice a").attr("href"));
        var moved = staff.submit(anew, Map.of("words", List.of("er ensom.")));
        assertThat(moved.page().select(".desk-open .notice")).isEmpty();
        assertThat(moved.page().select(".desk-reply mark").text()).isEqualTo("er ensom.");
    }

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
    void a_part_is_deleted_after_a_question() {
        var open = asOne();
        var ask = staff.get(open.page().select(".desk-open a[href$=/sletning]").attr("href"));
        assertThat(ask.text()).contains("Vil du slette delen?");
        assertThat(staff.submit(ask, Map.of()).page().select("form[action$=/dele]")).isNotEmpty();
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (var address : List.of(list + "/svar/p-999", work + "?del=999999", work + "/dele/999999/sletning", work
                + "/opdeling?del=999999", list + "/standardtekster/999999",
                "/medarbejder/hoeringer/findes-ikke/vurdering", "/medarbejder/hoeringer/findes-ikke/vurdering/overblik.xlsx")) {
            assertThat(staff.get(address).status()).as(address).isEqualTo(404);
        }
    }

    private Answer asOne() {
        var desk = staff.get(work);
        return staff.submit(desk, desk.page().expectFirst("form[action$=/dele]"), Map.of("_go", List.of("one")));
    }

    private static org.jsoup.nodes.Element form(Answer page) {
        var form = page.page().expectFirst(".desk-open form");
        if (form == null) throw new AssertionError("no open segment on " + page.url() + "\n" + page.text());
        return form;
    }

    private static Map<String, List<String>> written(String go) {
        return Map.of("_go", List.of(go), "theme", List.of("p1"), "paragraph", List.of("p-1-1"), "stance", List.of("FOR"), "resume",
                List.of("Flere stier"),
                "assessment", List.of("Forvaltningen er enig."), "recommendation", List.of("UNCHANGED"));
    }
}
