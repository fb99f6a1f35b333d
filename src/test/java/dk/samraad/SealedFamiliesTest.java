package dk.samraad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A new kind of question, answer or outcome does not compile until every `switch` over its family knows it: none of them has a
/// `default`. Read from the sources, because the compiler leaves no trace of it.
class SealedFamiliesTest {
    private static final Pattern FAMILY = Pattern.compile("\\bsealed (?:interface|abstract class) (\\w+)");
    private static final Pattern MEMBER = Pattern.compile("\\b(?:record|class|interface) (\\w+)[^{;]*?\\bimplements ([\\w., ]+?)\\s*\\{", Pattern.DOTALL);
    private static final Pattern SWITCH = Pattern.compile("\\bswitch\\s*\\(");
    private static final Pattern LABEL = Pattern.compile("\\bcase\\s+([A-Z][\\w.]*)(?=\\s*\\(|\\s+\\w+\\s*(?:->|when\\b))");
    private static final Pattern DEFAULT = Pattern.compile("\\bdefault\\s*(?:->|:)");

    @Test
    void no_switch_over_a_family_of_ours_has_a_default() {
        var sources = sources();
        var members = members(sources);
        assertThat(members).as("families that are known").contains("SingleChoice", "LikertRows", "Text", "Withheld", "Received");

        var found = new ArrayList<String>();
        for (var file : sources) swallowing(read(file), members).forEach(label -> found.add(file + ": " + label));

        assertThat(found).as("name every case: a new one must not compile before it is thought of").isEmpty();
    }

    @Test
    void a_default_beside_a_case_of_a_family_would_be_noticed_and_one_of_others_is_let_be() {
        var planted = "return switch (answer) { case Answer.Text(var t) -> mask(t); default -> answer; };";
        assertThat(swallowing(planted, Set.of("Text"))).containsExactly("Answer.Text");
        assertThat(swallowing(planted.replace("default", "case null, default"), Set.of("Text"))).hasSize(1);
        assertThat(swallowing("switch (x) { case String s -> 1; default -> 2; }", Set.of("Text"))).isEmpty();
        assertThat(swallowing("switch (a) { case Text t -> switch (s) { case \"b\" -> 1; default -> 2; }; case Day d -> 3; }", Set.of("Text", "Day")))
                .as("a default of an inner switch").isEmpty();
    }

    /// The labels of ours in switches that have a default.
    private static List<String> swallowing(String source, Set<String> members) {
        var code = source.replaceAll("(?s)\"{3}.*?\"{3}", "").replaceAll("\"(\\\\.|[^\"\\\\\n])*\"", "")
                .replaceAll("(?m)//.*$", "").replaceAll("'(\\\\.|[^'\\\\])'", "");
        var found = new ArrayList<String>();
        var at = SWITCH.matcher(code);
        while (at.find()) {
            var own = own(code, at.end());
            if (!DEFAULT.matcher(own).find()) continue;
            LABEL.matcher(own).results().map(label -> label.group(1))
                    .filter(label -> members.contains(label.substring(label.lastIndexOf('.') + 1))).findFirst().ifPresent(found::add);
        }
        return found;
    }

    /// What stands in the block of a switch itself, without blocks within.
    private static String own(String code, int afterParenthesis) {
        int at = afterParenthesis;
        for (int depth = 1; depth > 0 && at < code.length(); at++) depth += code.charAt(at) == '(' ? 1 : code.charAt(at) == ')' ? -1 : 0;
        var own = new StringBuilder();
        int depth = 0;
        for (; at < code.length(); at++) {
            var letter = code.charAt(at);
            if (letter == '{') depth++;
            else if (letter == '}' && --depth <= 0) break;
            else if (depth == 1) own.append(letter);
        }
        return own.toString();
    }

    /// Simple names of all kinds of all sealed families.
    private static Set<String> members(List<Path> sources) {
        var texts = sources.stream().map(SealedFamiliesTest::read).toList();
        var families = texts.stream().flatMap(text -> FAMILY.matcher(text).results()).map(found -> found.group(1)).collect(Collectors.toSet());
        var members = new TreeSet<String>();
        for (var text : texts) MEMBER.matcher(text).results().forEach(found -> {
            for (var parent : found.group(2).split(",")) {
                if (families.contains(parent.strip().substring(parent.strip().lastIndexOf('.') + 1))) members.add(found.group(1));
            }
        });
        return members;
    }

    private static List<Path> sources() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
