package dk.samraad.upload;

import static dk.samraad.upload.WrittenPdf.latin;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Segments of a JPEG that no decoder needs, and bytes between them.
class JpegSegmentsTest {
    @Test
    void words_in_a_segment_that_is_reserved_or_calls_itself_adobes_are_gone() {
        for (var marker : List.of(0xEE, 0xF0, 0xF7, 0xFD, 0x02, 0xC8, 0xDE)) {
            for (var words : List.of("onde onde onde", "Adobe\0\144\0\0\0\0\1onde")) {
                var after = latin(Cleaned.picture(with("\u00FF" + (char) (int) marker + "\0" + (char) (words.length() + 2) + words)));
                assertThat(after).as(Integer.toHexString(marker)).doesNotContain("onde");
                if (marker == 0xEE && words.startsWith("Adobe")) assertThat(after).contains("Adobe\0\144\0\0\0\0\1\u00FF");
            }
        }
    }

    @Test
    void words_between_segments_are_gone_and_the_picture_is_whole() {
        for (var stray : List.of("\0", "onde", "\u00FF\1", "onde\u00FF\0onde", "\u00FF\u00D0onde", "\u00FF\u00FF")) {
            assertThat(Cleaned.picture(with(stray))).as(stray).isEqualTo(Cleaned.picture(Planting.jpeg()));
        }
    }

    private static byte[] with(String more) {
        var jpeg = Planting.jpeg();
        var out = new ByteArrayOutputStream();
        var tables = latin(jpeg).indexOf("\u00FF\u00DB");
        out.write(jpeg, 0, tables);
        out.writeBytes(WrittenOffice.latin(more));
        out.write(jpeg, tables, jpeg.length - tables);
        return out.toByteArray();
    }
}
