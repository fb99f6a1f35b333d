package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the README says of browsers holds for what is built.
class OldestBrowsersTest {
    /// Newer than Safari 15.4, Firefox 115 or Chromium 100. A lookbehind does not even parse there.
    private static final Pattern NEWER = Pattern.compile("requestSubmit|showModal|showPopover|startViewTransition|\\(\\?<[=!]|"
            + "\\.(toSorted|toReversed|toSpliced|checkVisibility|isWellFormed)\\(|"
            + "AbortSignal\\.(any|timeout)|(Object|Map)\\.groupBy|Promise\\.(withResolvers|try)|URL\\.(canParse|parse)\\(");

    @ParameterizedTest
    @ValueSource(strings = {"app.js", "staff.js"})
    void the_scripts_ask_for_nothing_newer(String name) throws IOException {
        assertThat(built(name)).doesNotContainPattern(NEWER);
    }

    /// A browser drops a whole rule when it does not know one of its selectors.
    @Test
    void no_rule_of_the_pages_for_citizens_needs_a_newer_selector() throws IOException {
        assertThat(built("app.css")).doesNotContain(":has(", ":modal", ":popover-open", "@scope", "@starting-style", "&");
    }

    @Test
    void what_is_built_is_built_for_the_browsers_that_the_readme_names() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains("Safari 15.4", "Firefox ESR 115", "Samsung Internet 20", "Chromium 100");
        assertThat(Files.readString(Path.of("src/main/frontend/build.mjs"))).contains("'safari15.4', 'firefox115', 'chrome100'");
    }

    private static String built(String name) throws IOException {
        try (var in = Objects.requireNonNull(OldestBrowsersTest.class.getResourceAsStream("/assets/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
