package dk.samraad.proposal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TimeIsUpTest {
    @Test
    void a_reader_that_is_told_that_its_time_is_up_reads_no_further() throws IOException {
        try (var xml = Xml.of(new ByteArrayInputStream("<a><b/><b/></a>".getBytes(StandardCharsets.UTF_8)))) {
            xml.root();
            Thread.currentThread().interrupt();
            assertThatThrownBy(xml::next).hasMessage("Its time is up");
        } finally {
            Thread.interrupted();
        }
    }
}
