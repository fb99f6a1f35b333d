package dk.samraad.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.FjordbyDesk;
import dk.samraad.inbox.Screenings;
import dk.samraad.privacy.MaskKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A reply is cut into parts, by sentence or by words, and a part is deleted.
class CuttingPagesIT extends AssessorAtWork {
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
    void a_part_is_deleted_after_a_question() {
        var open = asOne();
        var ask = staff.get(open.page().select(".desk-open a[href$=/sletning]").attr("href"));
        assertThat(ask.text()).contains("Vil du slette delen?");
        assertThat(staff.submit(ask, Map.of()).page().select("form[action$=/dele]")).isNotEmpty();
    }
}
