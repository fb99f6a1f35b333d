package dk.samraad.proposal;

import static dk.samraad.proposal.Word.W;
import static dk.samraad.proposal.Word.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Words in = words out + words listed, for files made at random of everything our readers know. The words are numbered, so that
/// each is known wherever it went; the maker of the file knows which of them people see.
class WordsAccountedForTest {
    private static final int FILES = 300;
    private static final Pattern WORD = Pattern.compile("(?:ord|skjult)[0-9]+");

    private final List<String> seen = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();
    private int number;

    @Test
    void of_a_word_file() throws IOException {
        for (int seed = 0; seed < FILES; seed++) check("seed " + seed, wordFile(new Random(seed)), true);
    }

    @Test
    void of_an_open_document() throws IOException {
        for (int seed = 0; seed < FILES; seed++) check("seed " + seed, openFile(new Random(seed)), false);
    }

    private void check(String which, byte[] file, boolean isWord) throws IOException {
        if (seen.isEmpty()) return;
        var imported = isWord ? Imports.word(file, "Indledning") : Imports.open(file, "Indledning");
        if (!(imported instanceof Imported.Read read)) throw new AssertionError(which + " " + imported);
        var out = new ArrayList<>(words(read.sections().stream().flatMap(s -> Stream.concat(Stream.of(s.title()), s.paragraphs().stream()
                .map(Paragraph::text))).toList()));
        out.addAll(words(List.of(read.title())));
        // A chapter is told at each of its sections, and may be one itself.
        words(read.sections().stream().map(Section::chapter).toList()).stream().distinct().filter(word -> !out.contains(word)).toList()
                .forEach(out::add);
        var listed = words(read.account().leftOut().stream().filter(one -> one.kind().isVisible()).map(LeftOut::words).toList());
        assertThat(Stream.concat(out.stream(), listed.stream())).as(which).containsExactlyInAnyOrderElementsOf(seen);
        assertThat(words(read.account().leftOut().stream().filter(one -> !one.kind().isVisible()).map(LeftOut::words).toList())).as(which)
                .containsExactlyInAnyOrderElementsOf(unseen);
        assertThat(read.account().missing()).as(which).isEqualTo(Account.Missing.NONE);
    }

    private static List<String> words(List<String> texts) {
        return texts.stream().flatMap(text -> WORD.matcher(text).results().map(found -> found.group())).toList();
    }

    private String word(boolean isSeen) {
        var word = (isSeen ? "ord" : "skjult") + ++number;
        (isSeen ? seen : unseen).add(word);
        return word;
    }

    private byte[] wordFile(Random random) {
        begin();
        var notes = new StringBuilder();
        var body = new StringBuilder(p(Word.r(word(true))));
        for (int i = 0; i < 1 + random.nextInt(8); i++) body.append(wordBlock(random, notes, 3));
        return Word.of(body.toString()).with("footnotes", "footnotes.xml", "<w:footnotes " + W + ">" + notes + "</w:footnotes>")
                .with("styles", "styles2.xml", "<w:styles " + W + "><w:style w:type=\"table\" w:styleId=\"TS\"><w:rPr><w:vanish/></w:rPr>"
                        + "</w:style></w:styles>")
                .bytes();
    }

    private String wordBlock(Random random, StringBuilder notes, int deeper) {
        return switch (random.nextInt(deeper > 0 ? 8 : 3)) {
            case 0 -> Word.heading(word(true));
            case 1, 2 -> {
                var inside = new StringBuilder();
                for (int i = 0; i < random.nextInt(6); i++) inside.append(wordInside(random, notes, deeper)).append(Word.r(" "));
                yield p(inside.toString());
            }
            case 3 -> "<w:tbl><w:tr><w:tc>" + wordBlock(random, notes, deeper - 1) + "</w:tc><w:tc>" + wordBlock(random, notes, deeper - 1)
                    + p("") + "</w:tc></w:tr></w:tbl>";
            case 6 -> "<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel w:id=\"1\"/></w:tcPr>" + p(Word.r(word(false))) + "</w:tc><w:tc>"
                    + wordBlock(random, notes, deeper - 1) + "</w:tc></w:tr><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>"
                    + p(Word.r(word(false)))
                    + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p(Word.r(word(false))) + "</w:tc></w:tr></w:tbl>";
            case 7 -> "<w:tbl><w:tblPr><w:tblStyle w:val=\"TS\"/></w:tblPr><w:tr><w:tc>" + p(Word.r(word(false))
                    + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>" + word(true) + "</w:t></w:r>") + "</w:tc></w:tr></w:tbl>";
            case 4 -> "<w:sdt><w:sdtContent>" + wordBlock(random, notes, deeper - 1) + "</w:sdtContent></w:sdt>";
            default -> "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + Word.r(word(true) + " ") + "</w:p>";
        };
    }

    private String wordInside(Random random, StringBuilder notes, int deeper) {
        var run = "<w:r><w:t>" + word(true) + "</w:t></w:r>";
        return switch (random.nextInt(13)) {
            case 10 -> run + "<w:r><w:rPr><w:vanish/></w:rPr><w:pict>" + box(false) + "</w:pict><w:t>" + word(false) + "</w:t></w:r>";
            case 11 -> run + "<w:r><w:drawing><wps:wsp><wps:cNvPr hidden=\"1\"/>" + box(false) + "</wps:wsp><wps:wsp>" + box(true)
                    + "</wps:wsp></w:drawing></w:r>";
            case 12 -> run + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>EQ \\f(1;2)</w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
            case 0 -> run + "<w:del>" + "<w:r><w:delText>" + word(false) + "</w:delText></w:r></w:del>";
            case 1 -> "<w:ins>" + run + "</w:ins>";
            case 2 -> run + "<w:moveFrom><w:r><w:t>" + word(false) + "</w:t></w:r></w:moveFrom>";
            case 3 -> "<w:fldSimple w:instr=\"REF a\">" + run + "</w:fldSimple>";
            case 4 -> run + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + word(false) + "</w:t></w:r>";
            case 5 -> {
                notes.append("<w:footnote w:id=\"").append(number).append("\">").append(p(Word.r(word(true)))).append("</w:footnote>");
                yield run + "<w:r><w:footnoteReference w:id=\"" + (number - 1) + "\"/></w:r>";
            }
            case 6 -> "<m:oMath><m:r><m:t>" + word(true) + "</m:t></m:r></m:oMath>" + run;
            case 7 -> deeper > 0 ? run + "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + wordBlock(random, notes, deeper - 1)
                    + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>" : run;
            case 8 -> run + "<w:r><w:tab/></w:r><w:r><w:br/></w:r>";
            default -> run;
        };
    }

    private String box(boolean isSeen) {
        return "<w:txbxContent>" + p(Word.r(word(isSeen))) + "</w:txbxContent>";
    }

    private byte[] openFile(Random random) {
        begin();
        var deletions = new StringBuilder();
        var body = new StringBuilder("<text:p>" + word(true) + "</text:p>");
        for (int i = 0; i < 1 + random.nextInt(8); i++) body.append(openBlock(random, deletions, 3));
        return Odt.of("<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
                        + "<style:style style:name=\"T1\" style:family=\"table\"><style:table-properties table:display=\"false\"/>"
                        + "</style:style>"
                        + "<style:style style:name=\"T1\" style:family=\"paragraph\"/>",
                "<text:tracked-changes>" + deletions + "</text:tracked-changes>" + body);
    }

    private String openBlock(Random random, StringBuilder deletions, int deeper) {
        return switch (random.nextInt(deeper > 0 ? 10 : 3)) {
            case 0 -> "<text:h text:outline-level=\"" + (1 + random.nextInt(3)) + "\">" + word(true) + "</text:h>";
            case 1, 2 -> {
                var inside = new StringBuilder();
                for (int i = 0; i < random.nextInt(6); i++) inside.append(openInside(random, deletions, deeper)).append(' ');
                yield "<text:p>" + inside + "</text:p>";
            }
            case 3 -> "<table:table><table:table-row><table:table-cell>" + openBlock(random, deletions, deeper - 1)
                    + "</table:table-cell><table:table-cell>"
                    + openBlock(random, deletions, deeper - 1) + "</table:table-cell></table:table-row></table:table>";
            case 7 -> "<table:table><table:table-column/><table:table-column table:visibility=\"collapse\"/><table:table-row>"
                    + openCell(openBlock(random, deletions, deeper - 1)) + openCell(openHidden())
                    + openCell(openBlock(random, deletions, deeper - 1))
                    + "</table:table-row></table:table>";
            case 8 -> "<table:table table:style-name=\"T1\"><table:table-row>" + openCell(openHidden())
                    + "</table:table-row></table:table>";
            case 9 -> "<table:table><table:table-row-group table:display=\"false\"><table:table-row>" + openCell(openHidden())
                    + "</table:table-row></table:table-row-group><table:table-row>" + openCell(openBlock(random, deletions, deeper - 1))
                    + "</table:table-row></table:table>";
            case 4 -> "<text:list><text:list-item>" + openBlock(random, deletions, deeper - 1) + "</text:list-item></text:list>";
            case 5 -> "<text:section>" + openBlock(random, deletions, deeper - 1) + "</text:section>";
            default -> "<text:section text:display=\"none\"><text:p>" + word(false) + "</text:p></text:section>";
        };
    }

    private String openInside(Random random, StringBuilder deletions, int deeper) {
        var words = word(true);
        return switch (random.nextInt(12)) {
            case 8 -> words + "<draw:frame draw:display=\"none\"><draw:text-box>" + openHidden() + "</draw:text-box></draw:frame>";
            case 9 -> words + " <text:variable-set text:display=\"none\">" + word(false) + "</text:variable-set>";
            case 10 -> words + " <text:hidden-text text:is-hidden=\"true\" text:string-value=\"" + word(false) + "\"/>";
            case 11 -> {
                var id = "d" + number;
                deletions.append("<text:changed-region text:id=\"").append(id).append("\"><text:deletion/></text:changed-region>");
                yield words + " <text:change-start text:change-id=\"" + id + "\"/>" + word(false) + "<text:change-end text:change-id=\""
                        + id + "\"/>";
            }
            case 0 -> {
                deletions.append("<text:changed-region text:id=\"c").append(number).append("\"><text:deletion>"
                        + "<text:p>").append(word(false)).append("</text:p></text:deletion></text:changed-region>");
                yield words + "<text:change text:change-id=\"c" + (number - 1) + "\"/>";
            }
            case 1 -> words + "<office:annotation><dc:creator>Lone</dc:creator><text:p>" + word(false) + "</text:p></office:annotation>";
            case 2 -> words + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>" + word(true)
                    + "</text:p></text:note-body></text:note>";
            case 3 -> words + " <text:span text:style-name=\"T1\">" + word(false) + "</text:span>";
            case 4 -> deeper > 0 ? words + "<draw:frame><draw:text-box>" + openBlock(random, deletions, deeper - 1)
                    + "</draw:text-box></draw:frame>" : words;
            case 5 -> "<text:span>" + words + "</text:span><text:tab/><text:line-break/>";
            case 6 -> "<text:a>" + words + "</text:a>";
            default -> words;
        };
    }

    private String openHidden() {
        return "<text:p>" + word(false) + "</text:p>";
    }

    private static String openCell(String inside) {
        return "<table:table-cell>" + inside + "</table:table-cell>";
    }

    private void begin() {
        seen.clear();
        unseen.clear();
        number = 0;
    }
}
