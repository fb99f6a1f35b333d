package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The colours of the pages, light and dark, held against WCAG 2.2 as they are written: what stands on what.
class ColoursTest {
    private static final Path PARTS = Path.of("src/main/frontend/styles/parts");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,8});");

    enum Theme { LIGHT, DARK }

    /// Letters: 4.5:1 (1.4.3). The names before the colon stand on each of those after it.
    private static final List<String> WORDS = List.of(
            "ink: paper field mist foam sand amber red-soft green-soft open", "slate: paper field mist sand",
            "fjord: paper field mist sand amber green-soft red-soft",
            "fjord-dark: paper mist foam", "visited: paper mist sand amber", "on-fjord: fjord fjord-dark", "on-red: red red-dark",
            "red: paper red-soft mist", "red-dark: paper red-soft", "amber-ink: amber", "open-ink: open", "closed-ink: closed", "paper: ink",
            "white: deep deeper", "pale: deep", "black: sun");
    /// Edges, rings and signs: 3:1 (1.4.11).
    private static final List<String> EDGES = List.of("border: paper field", "fjord: paper foam field", "red: paper", "amber-line: paper amber",
            "green: paper", "coral: paper", "ink: paper mist", "sun: deep deeper");

    @ParameterizedTest
    @EnumSource
    void letters_stand_out_from_what_they_stand_on(Theme theme) throws IOException {
        hold(theme, WORDS, 4.5);
        hold(theme, List.of("slate: paper", "ink: paper"), 7);
    }

    @ParameterizedTest
    @EnumSource
    void edges_stand_out_from_what_is_beside_them(Theme theme) throws IOException {
        hold(theme, EDGES, 3);
    }

    /// What names a colour of its own is the same in the dark, and is not held against anything above.
    @ParameterizedTest
    @EnumSource
    void every_colour_has_a_name_and_both_themes_have_all(Theme theme) throws IOException {
        assertThat(colours(theme).keySet()).isEqualTo(colours(Theme.LIGHT).keySet()).hasSizeGreaterThan(25);
        try (var parts = Files.list(PARTS)) {
            for (var part : parts.filter(file -> !file.endsWith("_colours.scss") && !file.endsWith("_print.scss")).toList()) {
                assertThat(Files.readString(part).lines()
                        .filter(line -> line.matches(".*(#[0-9a-fA-F]{3,8}\\b|rgba?\\(#|hsl).*"))).as(part.toString()).isEmpty();
            }
        }
    }

    private static void hold(Theme theme, List<String> pairs, double least) throws IOException {
        var colours = Stream.of(colours(theme), Map.of("white", "#fff", "pale", "#dcebea", "black", "#17252b", "sun", "#ffd667"))
                .flatMap(some -> some.entrySet().stream()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        for (var pair : pairs) {
            var above = pair.split(": ")[0];
            for (var below : pair.split(": ")[1].split(" ")) {
                var contrast = contrast(Objects.requireNonNull(colours.get(above)), Objects.requireNonNull(colours.get(below)));
                assertThat(contrast).as(theme + ": " + above + " on " + below)
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }

    private static Map<String, String> colours(Theme theme) throws IOException {
        var blocks = Files.readString(PARTS.resolve("_colours.scss")).split("@include dark", -1);
        return COLOUR.matcher(blocks[theme.ordinal()]).results().collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }

    private static double contrast(String one, String other) {
        return (Math.max(luminance(one), luminance(other)) + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05);
    }

    private static double luminance(String hex) {
        var whole = hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex;
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(whole.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
