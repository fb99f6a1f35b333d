package dk.samraad.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.document.Documents;
import dk.samraad.document.Samples;
import dk.samraad.upload.Letters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a machine reads of a PDF, and what it says it cannot.
class PdfWordsTest {
    private static final int MOST = 500_000;

    @Test
    void words_of_the_pages_and_of_what_is_pinned_to_them() throws IOException {
        var read = read(Letters.pdf("Ring til naboen", List.of("Vi vil have stier.", "Mange hilsner")));
        assertThat(read.text()).isEqualTo("Vi vil have stier.\nMange hilsner");
        assertThat(read.beside()).contains("Ring til naboen");
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void words_drawn_by_what_is_pinned_to_a_page_are_words_of_the_page() throws IOException {
        assertThat(read(Letters.stamped("Vi vil have stier.", "Ring paa 20112233")).text()).contains("Vi vil have stier.",
                "Ring paa 20112233");
    }

    @Test
    void a_page_that_is_a_picture_is_named_and_an_empty_one_is_not() throws IOException {
        assertThat(read(Letters.scan()).unread()).containsExactly(1);
        assertThat(read(Letters.scan()).text()).isEmpty();
        assertThat(read(Letters.halfScanned("Ord paa den foerste side")).unread()).containsExactly(2);
    }

    @Test
    void our_own_papers_are_read_whole() throws IOException {
        var out = new ByteArrayOutputStream();
        new Documents().writePdf(Samples.summary(5), out);
        var read = read(out.toByteArray());
        assertThat(read.text()).hasSizeGreaterThan(2_000);
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void it_stops_when_it_says_too_much_or_its_time_is_up() {
        var wordy = Letters.pdf("x".repeat(60), "y".repeat(60));
        assertThatThrownBy(() -> PdfWords.of(wordy, 50, () -> { })).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PdfWords.of(wordy, MOST, () -> {
            throw new IllegalStateException("time is up");
        })).hasMessage("time is up");
    }

    private static PdfWords read(byte[] pdf) throws IOException {
        return PdfWords.of(pdf, MOST, () -> { });
    }
}
