package dk.samraad;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Text for people stands in the message files: all of it, in both languages, and nothing besides.
class MessagesTest {
    /// A key is always written out where it is used, so that it can be found.
    private static final Pattern USED = Pattern.compile("\\bt\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
    /// Text between tags that is not an expression: at least two letters in a row.
    private static final Pattern HARD_CODED = Pattern.compile(">([^<>{}$@`]*\\p{L}{2,}[^<>{}$@`]*)<");

    @Test
    void danish_and_english_have_the_same_keys() throws IOException {
        for (var room : Messages.ROOMS) {
            assertThat(keys(room, Language.EN)).as(room).isEqualTo(keys(room, Language.DA));
        }
    }

    @Test
    void no_key_stands_in_two_files() throws IOException {
        var seen = new ArrayList<String>();
        for (var room : Messages.ROOMS) seen.addAll(keys(room, Language.DA));
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void every_key_in_use_has_a_text_and_every_text_is_in_use() throws IOException {
        var used = sources().flatMap(MessagesTest::keysUsed).collect(Collectors.toCollection(TreeSet::new));
        var written = new TreeSet<String>();
        for (var room : Messages.ROOMS) written.addAll(keys(room, Language.DA));
        written.removeIf(key -> key.startsWith("enum."));
        assertThat(written).isEqualTo(used);
    }

    /// "1 days left" is said of the last day: what is counted is told in both numbers, but where the number is a limit that is never one.
    @Test
    void what_is_counted_has_a_word_for_one_and_a_word_for_many() throws IOException {
        for (var language : Language.values()) {
            var counted = language == Language.DA ? COUNTED_IN_DANISH : COUNTED_IN_ENGLISH;
            for (var room : Messages.ROOMS) for (var text : texts(room, language).entrySet()) {
                var plain = String.valueOf(text.getValue()).replaceAll("\\{\\d,choice,[^{}]*(\\{\\d[^{}]*}[^{}]*)*}", "");
                if (LIMIT.matcher(plain).find() || NEVER_ONE.contains(String.valueOf(text.getKey()))) continue;
                assertThat(plain).as(text.getKey() + " in " + language).doesNotContainPattern(counted);
            }
        }
    }

    private static final Pattern COUNTED_IN_ENGLISH = Pattern.compile("\\{\\d} (more |new |other |whole )?(?!as\\b|is\\b|has\\b|was\\b|decides\\b|asks\\b|says\\b|gets\\b|comes\\b|holds\\b|disappears\\b|becomes\\b|needs\\b|evaluates\\b)[a-z]+s\\b");
    private static final Pattern COUNTED_IN_DANISH = Pattern.compile("\\{\\d} (dage|minutter|cifre|filer|mennesker|personer|sider|høringer|rækker|noter|måneder|timer|stykker|parter|ændringer)\\b");
    private static final Pattern LIMIT = Pattern.compile("(?i)at most|up to|fewer than|at least|more than|may have|færre end|mindst|højst|op til|under \\{");
    /// Numbers that are fixed in the code, or that have a text of their own where they are one.
    private static final Set<String> NEVER_ONE = Set.of("response.stopped.until-closing", "process.days-left", "hearing.public.days-left", "reply.files.full", "inbox.sheet.mend-text",
            "inbox.sheet.rows-of", "policy.rhythm.status", "report.edition.done", "papers.number.received", "report.number.points",
            "report.finding.points", "report.order.how", "report.points.how", "report.method.kind.allocation", "survey.kind.allocation",
            "web.field.points", "response.fault.share-out", "response.fault.points-do-not-add-up", "policy.baseline.group-of",
            "policy.baseline.people", "reply.check.file-finding", "report.finding.marks");

    @Test
    void every_enum_text_names_a_constant_that_exists() throws IOException {
        var sources = sources().map(MessagesTest::read).collect(Collectors.joining("\n"));
        var enums = all("\\benum (\\w+)", sources);
        var words = all("(\\w+)", sources);
        for (var room : Messages.ROOMS) {
            for (var key : keys(room, Language.DA)) {
                if (!key.startsWith("enum.")) continue;
                var parts = key.split("\\.");
                assertThat(enums.contains(parts[1]) && words.contains(parts[2])).as(key).isTrue();
            }
        }
    }

    @Test
    void no_template_has_a_text_of_its_own() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            var found = templates.filter(f -> f.toString().endsWith(".jte")).flatMap(MessagesTest::hardCoded).toList();
            assertThat(found).isEmpty();
        }
    }

    private static Stream<String> hardCoded(Path template) {
        var text = read(template).replaceAll("(?s)<%--.*?--%>", "").replaceAll("\\$\\{[^}]*}", "");
        text = text.replaceAll("(?m)^\\s*[@!].*$", "").replaceAll("&[a-z]+;", "");
        return HARD_CODED.matcher(text).results()
                .map(match -> match.group(1).strip())
                .filter(found -> !ALLOWED.contains(found))
                .map(found -> template + ": " + found);
    }

    /// Names, not words.
    private static final Set<String> ALLOWED = Set.of("Samråd", "PDF", "CSV", "JSON",
            "was.digst.dk", "datatilsynet.dk", "SAMRAAD_BASE_URL");

    private static Stream<String> keysUsed(Path source) {
        return USED.matcher(read(source)).results().map(match -> match.group(1));
    }

    private static Set<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Stream<Path> sources() throws IOException {
        return Stream.of("src/main/java", "src/main/jte").flatMap(root -> {
            try {
                return Files.walk(Path.of(root)).filter(Files::isRegularFile);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static Set<String> keys(String room, Language language) throws IOException {
        return new TreeSet<>(texts(room, language).stringPropertyNames());
    }

    private static Properties texts(String room, Language language) throws IOException {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/messages", room + "." + language.code() + ".properties"))) {
            properties.load(in);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_text_in_a_template_would_be_noticed() throws IOException {
        var planted = Files.createTempFile("planted", ".jte");
        Files.writeString(planted, "<p>Hej med dig</p>\n<p>${shell.t(\"web.back\")}</p>");
        assertThat(hardCoded(planted).toList()).hasSize(1);
        assertThat(List.of(keysUsed(planted).toList())).containsExactly(List.of("web.back"));
        Files.delete(planted);
    }
}
