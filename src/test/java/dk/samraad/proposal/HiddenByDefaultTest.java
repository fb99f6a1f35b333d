package dk.samraad.proposal;

import static dk.samraad.proposal.Word.W;
import static dk.samraad.proposal.Word.p;
import static dk.samraad.proposal.Word.r;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words hidden by what the styles say of all words, of those that name no style, of tables, and of each other.
class HiddenByDefaultTest {
    private static final String HIDDEN = "<w:rPr><w:vanish/></w:rPr>";
    private static final String SHOWN = "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>Vist.</w:t></w:r>";

    @ParameterizedTest
    @ValueSource(strings = {
        "<w:docDefaults><w:rPrDefault>" + HIDDEN + "</w:rPrDefault></w:docDefaults>",
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">" + HIDDEN + "</w:style>",
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:basedOn w:val=\"B\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"B\">" + HIDDEN + "</w:style>",
        "<w:style w:type=\"character\" w:default=\"true\" w:styleId=\"F\">" + HIDDEN + "</w:style>"})
    void words_that_name_no_style_are_hidden_by_the_default(String style) {
        check(p(r("Skjult. ") + SHOWN), style);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<w:style w:type=\"table\" w:styleId=\"TS\">" + HIDDEN + "</w:style>",
        "<w:style w:type=\"table\" w:styleId=\"TS\"><w:basedOn w:val=\"B\"/></w:style><w:style w:type=\"table\" w:styleId=\"B\">" + HIDDEN
                + "</w:style>",
        "<w:style w:type=\"table\" w:styleId=\"TS\"><w:tblStylePr w:type=\"firstRow\">" + HIDDEN + "</w:tblStylePr></w:style>",
        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"Normal\">" + HIDDEN + "</w:style>"})
    void words_are_hidden_by_the_style_of_their_table_and_of_one_around_it(String style) {
        var table = "<w:tbl><w:tblPr><w:tblStyle w:val=\"TS\"/></w:tblPr><w:tr><w:tc>" + p(r("Skjult.")) + "</w:tc></w:tr></w:tbl>";
        check(table + p(r("Vist.")), style);
        check(table.replace(p(r("Skjult.")), table.replace("TS", "Anden") + p("")) + p(r("Vist.")), style);
    }

    @Test
    void a_style_of_words_hides_in_a_paragraph_whatever_that_says_and_only_the_words_themselves_lift_it() {
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"P\">" + HIDDEN + "</w:style><w:style w:type=\"character\" w:styleId=\"C\">"
                + HIDDEN + "</w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"N\"><w:rPr><w:vanish w:val=\"0\"/></w:rPr></w:style>";
        var in = "<w:pPr><w:pStyle w:val=\"P\"/></w:pPr>";
        check(p(in + "<w:r><w:rPr><w:rStyle w:val=\"C\"/></w:rPr><w:t>Skjult.</w:t></w:r>" + SHOWN), styles);
        check(p(in + "<w:r><w:rPr><w:rStyle w:val=\"N\"/></w:rPr><w:t>Skjult.</w:t></w:r>" + SHOWN), styles);
        check(p("<w:r><w:rPr><w:vanish w:val=\"0\"/><w:rStyle w:val=\"C\"/></w:rPr><w:t>Vist.</w:t></w:r><w:r><w:rPr>"
                + "<w:rStyle w:val=\"C\"/></w:rPr><w:t>Skjult.</w:t></w:r>"), styles);
    }

    @Test
    void styles_of_two_types_may_have_one_name() {
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"X\"><w:name w:val=\"X\"/></w:style>";
        var hides = "<w:style w:type=\"character\" w:styleId=\"X\">" + HIDDEN + "</w:style>";
        var text = p("<w:pPr><w:pStyle w:val=\"X\"/></w:pPr>" + r("Vist.") + "<w:r><w:rPr><w:rStyle w:val=\"X\"/></w:rPr>"
                + "<w:t>Skjult.</w:t></w:r>");
        check(text, styles + hides);
        check(text, hides + styles);
    }

    @Test
    void words_hidden_on_the_web_or_at_the_mark_of_their_paragraph_are_seen_on_paper() {
        var read = read(p("<w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>" + r("Vist "))
                + p("<w:r><w:rPr><w:webHidden/></w:rPr><w:t>på papir.</w:t></w:r>"), "");

        assertThat(read.outline()).containsExactly("Indledning: Vist|på papir.");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    private static void check(String body, String styles) {
        var read = read(body, styles);
        assertThat(read.outline()).containsExactly("Indledning: Vist.");
        assertThat(read.leftOut().toString()).contains("HIDDEN Skjult.");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    private static Reading read(String body, String styles) {
        return Reading.ofWord(Word.of(body).with("styles", "styles2.xml", "<w:styles " + W + ">" + styles + "</w:styles>"));
    }
}
