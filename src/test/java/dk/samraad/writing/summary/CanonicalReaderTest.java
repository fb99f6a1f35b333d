package dk.samraad.writing.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.text.Language;
import dk.samraad.writing.CanonicalJson;
import dk.samraad.writing.CanonicalReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CanonicalReaderTest {
    @Test
    void what_was_written_is_read_back_to_the_same_bytes() {
        for (var data : new SummaryData[] {FjordbySummary.danish(), FjordbySummary.data(Language.EN, 20)}) {
            var written = CanonicalJson.of(data);
            var read = CanonicalReader.read(written, SummaryData.class);
            assertThat(CanonicalJson.of(read)).isEqualTo(written);
            assertThat(read.chapters()).hasSameSizeAs(data.chapters());
        }
    }

    @Test
    void what_is_something_else_is_refused() {
        for (var json : new String[] {"{}", "{\"answers\":\"mange\"}", "[1]", "\"tekst\""}) {
            assertThatThrownBy(() -> CanonicalReader.read(json.getBytes(StandardCharsets.UTF_8), SummaryData.class)).as(json).isInstanceOfAny(IllegalArgumentException.class, ClassCastException.class);
        }
    }
}
