package dk.samraad.upload;

import static dk.samraad.upload.Planting.everything;
import static dk.samraad.upload.WrittenOffice.utf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// An ODT says itself where its pictures are: Word keeps them in `media/`.
class OdtOfWordTest {
    @Test
    void a_picture_of_an_odt_is_still_there_after_cleaning_wherever_it_lies() throws IOException {
        for (var name : List.of("media/image1.png", "billede.png", "Pictures/a/b.png")) {
            for (var start : List.of("", "./")) {
                var before = Planting.odt(picture(start + name), Map.of(name, Files.png(), "META-INF/manifest.xml", manifest(name)));
                assertThat(everything(Cleaned.office(before))).contains("[" + name + "]", "full-path=\"" + name + "\"")
                        .doesNotContain(Files.PLANTED);
            }
        }
    }

    @Test
    void a_picture_in_an_object_is_still_there_whatever_the_object_is_called() throws IOException {
        var inner = "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:draw='"
                + "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                + "<draw:fill-image xlink:href='media/b.png'/></office:document-content>";
        var before = Planting.odt("<draw:frame><draw:object xlink:href=\"./diagram\"/></draw:frame>",
                Map.of("diagram/content.xml", utf(inner), "diagram/media/b.png", Files.png()));
        assertThat(everything(Cleaned.office(before))).contains("[diagram/content.xml]", "[diagram/media/b.png]")
                .doesNotContain(Files.PLANTED);
    }

    @Test
    void what_nothing_points_at_goes_and_a_film_is_never_lost_without_a_word() throws IOException {
        assertThat(everything(Cleaned.office(Planting.odt("", Map.of("media/onde.png", Files.png()))))).doesNotContain("onde");
        assertThat(everything(Cleaned.office(Planting.odt(picture("Thumbnails/onde.png"), Map.of("Thumbnails/onde.png", Files.png())))))
                .doesNotContain("[Thumbnails");
        assertThat(Cleaned.refused(Planting.odt("<draw:frame><draw:plugin xlink:href=\"Media/film.mp4\"/></draw:frame>",
                Map.of("Media/film.mp4", utf("film"))))).isEqualTo(FileFault.HOLDS_FILES);
    }

    private static String picture(String href) {
        return "<text:p><draw:frame><draw:image xlink:href=\"" + href + "\"/></draw:frame></text:p>";
    }

    private static byte[] manifest(String name) {
        var entries = new StringBuilder();
        for (var path : List.of("/", "content.xml", name, "ukendt/onde.bin")) {
            entries.append("<manifest:file-entry manifest:full-path=\"").append(path).append("\"/>");
        }
        return utf("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">" + entries
                + "</manifest:manifest>");
    }
}
