package dk.samraad.proposal;

import static dk.samraad.proposal.Word.p;
import static dk.samraad.proposal.Word.r;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Fields that show something the file has no words for: they are told.
class FieldsWithoutResultTest {
    private static final String OPEN = "Indledning: Andel af alle.";

    @Test
    void what_a_field_of_word_shows_by_its_instruction_is_told() {
        for (var instruction : List.of("EQ \\f(1;2)", "SYMBOL 8364 \\u", "= 2 + 2", "REF svar", "HYPERLINK \"https://fjordby.example/\"")) {
            assertThat(told(parts(instruction, false, ""))).as(instruction).containsExactly("FIELD " + instruction);
            assertThat(told(simple(instruction, ""))).as(instruction).contains("FIELD " + instruction);
        }
        assertThat(told(parts("EQ \\f(1;2)", true, ""))).containsExactly("FIELD EQ \\f(1;2)");
        assertThat(told(parts("MACROBUTTON NoMacro [Indsæt sats]", false, ""))).containsExactly("FIELD [Indsæt sats]");
        assertThat(told(parts("LISTNUM", false, "") + parts("AUTONUM", true, ""))).containsExactly("NUMBERING", "NUMBERING");
        assertThat(told(parts("FORMCHECKBOX", false, ""))).containsExactly("FORM_FIELD");
    }

    @Test
    void a_field_that_came_to_words_or_shows_nothing_or_stands_where_nobody_sees_it_is_not_told() {
        assertThat(told(parts("XE \"Mad\"", false, "") + parts("TC \"Mad\"", false, "")
                + parts("IF 1 = 2 \"a\" \"\"", true, ""))).isEmpty();
        assertThat(told("<w:del>" + parts("EQ \\f(1;2)", false, "") + "</w:del>")).isEmpty();
        assertThat(told(mark("begin") + says("IF ") + parts("PAGE", false, "") + says(" = 1") + mark("separate") + mark("end"))).isEmpty();
        var form = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox/></w:ffData></w:fldChar></w:r>" + says("FORMCHECKBOX")
                + mark("end");
        assertThat(told(form)).containsExactly("FORM_FIELD");
        var read = Reading.ofWord(Word.of(p(r("Andel ") + parts("SYMBOL 8364", true, r("€")) + simple("REF a", r(" 12"))
                + r(" af alle."))));
        assertThat(read.outline()).containsExactly("Indledning: Andel € 12 af alle.");
        assertThat(read.leftOut()).isEmpty();
    }

    @Test
    void a_field_of_an_open_document_without_words_is_told() {
        var read = Reading.ofOpen(Odt.of("", "<text:p>Side <text:page-number/>, <text:date>1. maj</text:date>"
                + "<text:bookmark-ref text:ref-name=\"a\"> 4</text:bookmark-ref>"
                + "<text:conditional-text text:string-value-if-true=\"ja\" text:string-value-if-false=\"\"/>"
                + "<text:variable-set text:name=\"v\" text:display=\"none\"/>.</text:p>"));

        assertThat(read.outline()).containsExactly("Indledning: Side , 1. maj 4.");
        assertThat(read.leftOut()).containsExactly("FIELD @  / Side , 1. maj 4.");
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
    }

    private static List<String> told(String field) {
        var read = Reading.ofWord(Word.of(p(r("Andel ") + field + r("af alle."))));
        assertThat(read.outline()).containsExactly(OPEN);
        assertThat(read.missing()).isEqualTo(Account.Missing.NONE);
        return read.leftOut().stream().map(one -> one.substring(0, one.indexOf(" @"))).toList();
    }

    private static String parts(String instruction, boolean isSeparated, String result) {
        return mark("begin") + says(" " + instruction + " ") + (isSeparated ? mark("separate") : "") + result + mark("end");
    }

    private static String simple(String instruction, String result) {
        return "<w:fldSimple w:instr=\" " + instruction.replace("\"", "&quot;") + " \">" + result + "</w:fldSimple>";
    }

    private static String mark(String what) {
        return "<w:r><w:fldChar w:fldCharType=\"" + what + "\"/></w:r>";
    }

    private static String says(String instruction) {
        return "<w:r><w:instrText>" + instruction + "</w:instrText></w:r>";
    }
}
