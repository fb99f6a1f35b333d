package dk.samraad.proposal;

import static dk.samraad.proposal.Word.p;
import static dk.samraad.proposal.Word.r;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A box of text that nobody sees, and its neighbours that are seen.
class HiddenBoxesTest {
    private static final String VANISH = "<w:rPr><w:vanish/></w:rPr>";
    private static final String BOX = "<w:txbxContent>" + p(r("Skjult boks")) + "</w:txbxContent>";

    @ParameterizedTest
    @ValueSource(strings = {
        VANISH + "<w:drawing><wps:wsp><wps:txbx>BOX</wps:txbx></wps:wsp></w:drawing>",
        VANISH + "<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>BOX</wps:txbx></w:drawing></mc:Choice><mc:Fallback>"
                + "<w:pict>BOX</w:pict></mc:Fallback></mc:AlternateContent>",
        "<w:drawing><wp:anchor><wp:docPr id=\"1\" name=\"x\" hidden=\"1\"/><wps:wsp><wps:txbx>BOX</wps:txbx></wps:wsp></wp:anchor>"
                + "</w:drawing>",
        "<w:drawing><wp:docPr id=\"1\" name=\"x\" hidden=\"true\"/><wps:wsp><wps:txbx>BOX</wps:txbx></wps:wsp></w:drawing>",
        "<w:drawing><wps:wsp><wps:cNvPr id=\"1\" name=\"x\" hidden=\"1\"/><wps:txbx>BOX</wps:txbx></wps:wsp></w:drawing>",
        "<w:pict><v:shape style=\"position:absolute;visibility:hidden\"><v:textbox>BOX</v:textbox></v:shape></w:pict>",
        "<w:pict><v:group style=\"Visibility : Hidden\"><v:rect><v:textbox>BOX</v:textbox></v:rect></v:group></w:pict>",
        "<w:pict><v:shape><v:textbox style=\"display:none\">BOX</v:textbox></v:shape></w:pict>"})
    void words_in_a_box_that_is_hidden_are_told_and_not_in_the_draft(String hidden) {
        var read = Reading.ofWord(Word.of(p("<w:r>" + hidden.replace("BOX", BOX) + "</w:r>" + r("Slut."))));

        assertThat(read.outline()).containsExactly("Indledning: Slut.");
        assertThat(read.leftOut().toString()).contains("HIDDEN Skjult boks");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void beside_a_hidden_shape_of_a_group_and_after_a_hidden_box_words_are_seen() {
        var group = "<w:r><w:drawing><wps:wsp><wps:cNvPr hidden=\"1\"/><wps:txbx>" + BOX + "</wps:txbx></wps:wsp><wps:wsp>"
                + "<wps:cNvPr hidden=\"0\"/><wps:txbx>"
                + BOX.replace("Skjult", "Vist") + "</wps:txbx></wps:wsp></w:drawing><w:t>Efter.</w:t></w:r>";
        var read = Reading.ofWord(Word.of(p(group) + p("<w:r>" + VANISH + "<w:pict>" + BOX + "</w:pict><w:t>skjult efter</w:t></w:r>"
                + r("Slut."))));

        assertThat(read.outline()).containsExactly("Indledning: Efter.|Vist boks|Slut.");
        assertThat(read.leftOut().toString()).contains("HIDDEN skjult efter");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void a_hidden_picture_is_no_picture_anybody_misses() {
        var read = Reading.ofWord(Word.of(p("<w:r><w:drawing><wp:inline><wp:docPr descr=\"En skov\" hidden=\"1\"/><a:blip/></wp:inline>"
                + "</w:drawing></w:r>" + r("Slut."))));

        assertThat(read.leftOut()).isEmpty();
    }

    @Test
    void boxes_and_notes_of_a_line_of_contents_go_with_it_and_are_told() {
        var line = "<w:pPr><w:pStyle w:val=\"T1\"/></w:pPr>" + r("Mad 3") + "<w:r><w:pict>" + BOX.replace("Skjult", "Vist")
                + "</w:pict></w:r>";
        var read = Reading.ofWord(Word.of(p(line) + p(r("Slut."))));

        assertThat(read.outline()).containsExactly("Indledning: Slut.");
        assertThat(read.leftOut().toString()).contains("CONTENTS Mad 3\nVist boks");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }
}
