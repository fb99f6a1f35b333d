package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.signing.Seals;
import dk.samraad.survey.Definition.Presentation;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FillingTest {
    private static final int AMPLE = Filling.ample(Fjordby.health(Presentation.PAGED));

    @Test
    void one_word_and_every_box_filled_to_its_limit_are_equally_long() {
        var random = new Random(7);
        var full = new StringBuilder();
        while (full.length() < 200) full.append((char) ('!' + random.nextInt(90)));
        assertThat(filled("").length).isEqualTo(filled(full.toString()).length).isEqualTo(Filling.LENGTHS.getFirst());
    }

    @Test
    void what_goes_in_comes_out_however_long_it_is() {
        var random = new Random(8);
        for (int length : new int[] {0, 1, 1_500, 1_600, 30_000, 400_000}) {
            var text = new StringBuilder();
            while (text.length() < length) text.appendCodePoint(0x1F300 + random.nextInt(0x300));
            var filled = filled(text.toString());
            assertThat(Filling.LENGTHS).contains(filled.length);
            assertThat(Filling.<String>read(filled, Seals::read)).isEqualTo(text.toString());
        }
    }

    private static byte[] filled(String text) {
        return Filling.fill(AMPLE, out -> Seals.write(out, text));
    }
}
