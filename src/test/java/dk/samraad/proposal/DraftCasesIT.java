package dk.samraad.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.RunningSamraad;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Small files that were once read wrongly, each with what is right.
class DraftCasesIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @Test
    void an_open_document_leaves_out_deletions_comments_and_hidden_text_and_says_so() {
        var read = Reading.ofCase(app, "kommentar.odt");

        assertThat(read.outline()).containsExactly("Bevægelse: Kommunen bygger stier.|Fodnote her.",
                "Mad: Skjult: efter tab mellemrum.|– et|– to|Fra 65 / 12 procent | B");
        assertThat(read.leftOut()).containsExactlyInAnyOrder(
                "COMMENT Borgmesteren vil ikke have dette med, slet inden høring! @ Bevægelse / Kommunen bygger stier.",
                "FOOTNOTE Kilde: Sundhedsprofilen. @ Bevægelse / Fodnote her.",
                "HIDDEN hemmeligt @ Mad / Skjult: efter tab mellemrum.",
                "TABLE @ Mad / to",
                "DELETED Vi lukker plejehjemmet Solgården i 2027. @ Mad / Fra 65 / 12 procent | B");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    @Test
    void words_of_neighbouring_cells_and_of_lines_in_one_cell_stand_apart() {
        assertThat(Reading.ofCase(app, "cells.docx").outline()).containsExactly("Mål: Mål / 2030 | Fra 65 / 12 procent");
    }

    @Test
    void a_heading_is_one_by_the_style_its_style_is_based_on() {
        assertThat(Reading.ofCase(app, "basedon.docx").outline()).containsExactly("Bevægelse: Tekst et.", "Mad: Tekst to.");
    }

    @Test
    void a_heading_is_one_by_its_level_in_the_outline() {
        assertThat(Reading.ofCase(app, "outline.docx").outline()).containsExactly("Bevægelse: Tekst et.");
    }

    @Test
    void a_line_alone_in_bold_is_proposed_as_a_heading() {
        var read = Reading.ofCase(app, "bold.docx").read();

        assertThat(read.blocks()).filteredOn(Block::mayBeHeading).extracting(Block::text).containsExactly("Bevægelse", "Mad");
        assertThat(read.sections()).extracting(Section::title).containsExactly("Indledning");
        assertThat(Imported.Read.sections(read.blocks(), "Indledning", Set.of(0, 2))).extracting(Section::title).containsExactly("Bevægelse", "Mad");
    }

    @Test
    void simple_fields_keep_the_words_they_show() {
        assertThat(Reading.ofCase(app, "fldsimple.docx").outline()).containsExactly("Bevægelse: Se punkt 4.2 og tabel 3. Budgettet er 12 mio. kr.");
    }

    @Test
    void a_formula_keeps_its_plain_characters() {
        assertThat(Reading.ofCase(app, "math.docx").outline()).containsExactly("Mål: Vi sænker andelen til ≤10 % i 2030.");
    }

    @Test
    void moved_text_stands_once_at_its_new_place() {
        var read = Reading.ofCase(app, "moved.docx");

        assertThat(read.outline()).containsExactly("Bevægelse: Kommunen bygger stier.|Alle børn skal kunne cykle trygt til skole.", "Mad: Vi spiser grønt.");
        assertThat(read.leftOut()).containsExactly("MOVED Alle børn skal kunne cykle trygt til skole. @ Mad / Vi spiser grønt.");
    }

    @Test
    void a_main_part_of_another_name_is_found_by_its_relationship() {
        assertThat(Reading.ofCase(app, "word-online.docx").outline()).containsExactly("Mål: Tekst.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"latin1.docx", "utf16.docx"})
    void a_part_is_read_in_the_encoding_it_declares(String name) {
        assertThat(Reading.ofCase(app, name).outline()).containsExactly("Mål: Æbler på øen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"other-prefix.docx", "single-quote-author.docx"})
    void whatever_prefix_and_quotes_the_xml_uses_the_words_are_read_and_no_author(String name) {
        var read = Reading.ofCase(app, name);
        assertThat(read.outline()).containsExactly("Mål: Ny tekst");
        assertThat(read.leftOut().toString()).doesNotContain("Lone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"basedon.docx", "cells.docx", "doi.docx", "fldsimple.docx", "latin1.docx", "math.docx", "moved.docx", "utf16.docx", "word-online.docx"})
    void no_word_is_missing(String name) {
        assertThat(Reading.ofCase(app, name).missing()).isEqualTo(Account.Missing.NONE);
    }
}
