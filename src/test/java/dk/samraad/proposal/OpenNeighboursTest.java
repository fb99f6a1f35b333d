package dk.samraad.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// What LibreOffice can write beside plain paragraphs: it comes along once, or is told.
class OpenNeighboursTest {
    private static final String HIDDEN = "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
            + "<style:style style:name=\"T2\" style:family=\"text\" style:parent-style-name=\"T1\"/>"
            + "<style:style style:name=\"P1\" style:family=\"paragraph\"><style:text-properties text:display=\"none\"/></style:style>";

    @Test
    void hidden_words_sections_paragraphs_and_rows_are_told_and_left_out() {
        var read = Reading.ofOpen(Odt.of(HIDDEN, "<text:p>Synlig.<text:span text:style-name=\"T2\"> Skjult et.</text:span></text:p><text:p text:style-name=\"P1\">Skjult to.</text:p>"
                + "<text:section text:display=\"none\"><text:p>Skjult tre.</text:p></text:section><text:section text:display=\"condition\" text:condition=\"x\"><text:p>Vist.</text:p></text:section>"
                + "<text:p>Skjult fire.<text:hidden-paragraph text:is-hidden=\"true\"/></text:p>"
                + "<table:table><table:table-row table:visibility=\"collapse\"><table:table-cell><text:p>Skjult fem.</text:p></table:table-cell></table:table-row></table:table><text:p>Slut.</text:p>"));

        assertThat(read.outline()).containsExactly("Indledning: Synlig.|Vist.|Slut.");
        assertThat(read.leftOut()).filteredOn(one -> one.startsWith("HIDDEN")).extracting(one -> one.substring(0, one.indexOf(" @")))
                .containsExactly("HIDDEN Skjult et.", "HIDDEN Skjult to.", "HIDDEN Skjult tre.", "HIDDEN Skjult fire.", "HIDDEN Skjult fem.");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void fields_spaces_and_conditional_text_show_what_they_show() {
        var read = Reading.ofOpen(Odt.of("", "<text:p>Side <text:page-number>3</text:page-number>,<text:s text:c=\"4\"/>den<text:tab/><text:date>1. maj</text:date><text:line-break/>"
                + "<text:conditional-text text:condition=\"x\" text:string-value-if-true=\"ja\" text:string-value-if-false=\"nej\">ja</text:conditional-text> "
                + "<text:title>Politik</text:title> <text:variable-set text:name=\"a\">12</text:variable-set><text:hidden-text text:is-hidden=\"false\"> vist</text:hidden-text></text:p>"));

        assertThat(read.outline()).containsExactly("Indledning: Side 3, den 1. maj\nja Politik 12 vist");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void frames_boxes_pictures_formulas_and_addresses() {
        var formula = "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><semantics><mrow><mi>x</mi><mo>≤</mo><mn>10</mn></mrow><annotation>x &lt;= 10</annotation></semantics></math>";
        var read = Reading.ofOpen(Odt.of("", "<text:p>Før <draw:frame><draw:text-box><text:p>I en boks.</text:p></draw:text-box></draw:frame>efter.</text:p>"
                + "<text:p><draw:frame><draw:image xlink:href=\"a.svg\"/><draw:image xlink:href=\"a.png\"/><svg:title>Skov</svg:title><svg:desc>En skov</svg:desc></draw:frame>"
                + "Andelen <draw:frame><draw:object xlink:href=\"./Object 1\"/><draw:image xlink:href=\"o.png\"/></draw:frame> er <text:a xlink:href=\"https://fjordby.example/\">målet</text:a>.</text:p>",
                "", Map.of("Object 1/content.xml", formula)));

        assertThat(read.outline()).containsExactly("Indledning: Før efter.|I en boks.|Andelen x≤10 er målet.");
        assertThat(read.leftOut()).extracting(one -> one.substring(0, one.indexOf(" @"))).containsExactly("PICTURE En skov", "FORMULA", "LINK_ADDRESS https://fjordby.example/");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void tracked_insertions_stay_and_deletions_go_without_splitting_the_paragraph() {
        var read = Reading.ofOpen(Odt.of("", "<text:tracked-changes><text:changed-region text:id=\"a\"><text:deletion><office:change-info><dc:creator>Lone</dc:creator></office:change-info>"
                + "<text:p>gamle </text:p></text:deletion></text:changed-region><text:changed-region text:id=\"b\"><text:insertion><office:change-info><dc:creator>Lone</dc:creator></office:change-info></text:insertion>"
                + "</text:changed-region></text:tracked-changes><text:p>De <text:change text:change-id=\"a\"/><text:change-start text:change-id=\"b\"/>nye <text:change-end text:change-id=\"b\"/>stier.</text:p>"));

        assertThat(read.outline()).containsExactly("Indledning: De nye stier.");
        assertThat(read.leftOut()).containsExactly("DELETED gamle @  / De nye stier.");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void contents_margins_and_counted_lists_are_told() {
        var read = Reading.ofOpen(Odt.of("<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\"/></text:list-style>",
                "<text:table-of-content><text:index-body><text:p>Mad 3</text:p></text:index-body></text:table-of-content><text:h text:outline-level=\"1\">Mad</text:h>"
                        + "<text:list text:style-name=\"L1\"><text:list-item><text:p>et</text:p><text:p>mere</text:p></text:list-item></text:list>",
                "<office:master-styles><style:master-page><style:header><text:p>Fortroligt</text:p></style:header><style:footer><text:p>Side</text:p></style:footer></style:master-page></office:master-styles>",
                Map.of()));

        assertThat(read.outline()).containsExactly("Mad: – et|mere");
        assertThat(read.leftOut()).extracting(one -> one.substring(0, one.indexOf(" @"))).containsExactly("CONTENTS Mad 3", "NUMBERING", "HEADER_FOOTER Fortroligt", "HEADER_FOOTER Side");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void what_lies_under_a_wider_cell_is_not_shown() {
        var read = Reading.ofOpen(Odt.of("", "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>Bred</text:p></table:table-cell>"
                + "<table:covered-table-cell><text:p>Under</text:p></table:covered-table-cell><table:table-cell><text:p>Ved siden af</text:p></table:table-cell></table:table-row></table:table>"));

        assertThat(read.outline()).containsExactly("Indledning: Bred |  | Ved siden af");
        assertThat(read.leftOut()).contains("HIDDEN Under @  / Bred");
    }

    @Test
    void a_locked_file_says_so() {
        var locked = Odt.of("", "<text:p>x</text:p>", "", Map.of("META-INF/manifest.xml", "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"));
        assertThatThrownBy(() -> Imports.open(locked, "")).isInstanceOf(OpenParts.Locked.class);
    }
}
