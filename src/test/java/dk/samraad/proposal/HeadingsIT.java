package dk.samraad.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.testkit.RunningSamraad;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Title and two levels of headings come along from every format, are stored, and are shown.
class HeadingsIT {
    private static final String PREFACE = "Indledning";
    private static final String STYLES = "<w:styles " + Word.W
            + "><w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @Test
    void they_come_along_from_word_opendocument_and_markdown_alike() throws Exception {
        var markdown = ((Imported.Read) app.bean(Imports.class)
                .readMarkdown("# Sundhedspolitik\n\n## Mad\n\n### I skolen\n\nGod mad.\n\n### Hjemme\n\nOgså der.\n\n## Søvn\n\nSov "
                        + "godt.\n", PREFACE));
        assertWhole(markdown);
        assertWhole((Imported.Read) Imports.word(word(), PREFACE));
        assertWhole((Imported.Read) Imports.open(open(), PREFACE));
    }

    private static void assertWhole(Imported.Read read) {
        assertThat(read.title()).isEqualTo("Sundhedspolitik");
        assertThat(read.sections()).extracting(Section::path).containsExactly("Mad – I skolen", "Mad – Hjemme", "Søvn");
        assertThat(read.account().missing().words()).isZero();
        assertThat(read.account().leftOut()).isEmpty();
    }

    @Test
    void they_are_kept_from_version_to_version_and_shown_as_headings() {
        var slug = "overskrifter";
        FjordbyHearing.draft(app, slug, FjordbyHearing.terms());
        var drafts = app.bean(Drafts.class);
        var draft = ((Writing.Written) drafts.begin(slug)).draft();
        var read = (Imported.Read) app.bean(Imports.class)
                .readMarkdown("# Sundhedspolitik\n\n## Mad\n\n### I skolen\n\nGod mad.\n\n### Hjemme\n\nOgså der.\n\n## Søvn\n\nSov "
                        + "godt.\n\n### Børn\n\nTidligt.\n", PREFACE);
        draft = ((Writing.Written) drafts.replace(slug, draft.revision(), read.title(), read.sections())).draft();
        assertThat(draft.title()).isEqualTo("Sundhedspolitik");
        draft = ((Writing.Written) drafts.entitle(slug, draft.revision(), "Sundhedspolitik 2026")).draft();
        draft = ((Writing.Written) drafts.write(slug, draft.revision(), draft.sections())).draft();
        assertThat(draft.sections()).extracting(Section::chapter).containsExactly("Mad", "Mad", "", "Søvn");
        FjordbyHearing.made(app.bean(Hearings.class).open(slug, FjordbyHearing.STAFF));

        var page = app.client().get("/h/" + slug + "/dokument").page();
        assertThat(page.select(".hearing-name").text()).isEqualTo("Sundhedspolitik 2026");
        assertThat(page.select("main h2[lang=da], main h3[lang=da]").eachText()).containsExactly("Mad", "1. I skolen", "2. Hjemme",
                "3. Søvn", "4. Børn");
        assertThat(page.select("main h3[lang=da]").eachText()).containsExactly("1. I skolen", "2. Hjemme", "4. Børn");
        var next = ((Writing.Written) drafts.begin(slug)).draft();
        assertThat(next.title()).isEqualTo("Sundhedspolitik 2026");
        assertThat(next.sections()).extracting(Section::chapter).containsExactly("Mad", "Mad", "", "Søvn");
        assertThat(app.client().get("/api/v1/hearings/" + slug).body()).contains("\"title\" : \"Sundhedspolitik 2026\"",
                "\"chapter\" : \"Mad\"");
    }

    private static byte[] word() {
        return Word.of(styled("T", "Sundhedspolitik") + styled("H1", "Mad") + styled("H2", "I skolen") + Word.p(Word.r("God mad."))
                + styled("H2", "Hjemme")
                + Word.p(Word.r("Også der.")) + styled("H1", "Søvn") + Word.p(Word.r("Sov godt."))).with("styles", "styles.xml", STYLES)
                        .bytes();
    }

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + Word.r(words) + "</w:p>";
    }

    private static byte[] open() {
        return Odt.of("", "<text:p text:style-name=\"Title\">Sundhedspolitik</text:p><text:h "
                + "text:outline-level=\"1\">Mad</text:h><text:h text:outline-level=\"2\">I skolen</text:h>"
                + "<text:p>God mad.</text:p><text:h text:outline-level=\"2\">Hjemme</text:h><text:p>Også der.</text:p><text:h "
                + "text:outline-level=\"1\">Søvn</text:h><text:p>Sov godt.</text:p>",
                "<office:styles><style:style style:name=\"Title\" style:family=\"paragraph\"/></office:styles>", Map.of());
    }
}
