package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class CutPageTest {
    private static final List<String> MARKS = List.of("Ø-første-Ø", "Ø-anden-Ø");

    @Test
    void what_is_unpacked_is_the_page_with_the_words_in_it() throws IOException {
        var random = new Random(9);
        for (int i = 0; i < 200; i++) {
            var drawn = new StringBuilder();
            for (int part = random.nextInt(9); part > 0; part--) drawn.append(text(random)).append(MARKS.get(random.nextInt(2)));
            drawn.append(text(random));
            var words = List.of(text(random), text(random));
            var expected = drawn.toString().replace(MARKS.getFirst(), words.getFirst()).replace(MARKS.getLast(), words.getLast());
            var page = CutPage.of(drawn.toString().getBytes(StandardCharsets.UTF_8), MARKS);

            assertThat(written(new FilledPage(page, words, false))).isEqualTo(expected);
            assertThat(unpacked(new FilledPage(page, words, true))).isEqualTo(expected);
            assertThat(new FilledPage(page, words, true).render()).isEqualTo(expected);
        }
    }

    /// What hundreds of long answers were sealed into.
    @Test
    void a_word_may_be_longer_than_a_block() throws IOException {
        var page = CutPage.of(("<p>" + MARKS.getFirst() + "</p>").getBytes(StandardCharsets.UTF_8), MARKS);
        var long1 = "a1".repeat(100_000);
        assertThat(unpacked(new FilledPage(page, List.of(long1, ""), true))).isEqualTo("<p>" + long1 + "</p>");
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(4) * random.nextInt(3_000); i > 0; i--) text.append("abæø<div class=\"\n ".charAt(random.nextInt(17)));
        return text.toString();
    }

    private static String written(FilledPage page) throws IOException {
        var out = new ByteArrayOutputStream();
        page.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String unpacked(FilledPage page) throws IOException {
        var out = new ByteArrayOutputStream();
        page.writeTo(out);
        // The JDK's reader checks length and checksum too.
        try (var in = new GZIPInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
