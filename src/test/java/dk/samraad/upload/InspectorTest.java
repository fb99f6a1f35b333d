package dk.samraad.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// What a file is its content says, and what is kept of it tells nothing of who made it.
class InspectorTest {
    private final Inspector inspector = new Inspector(new VirusScanner(""), new Turns());

    @Test
    void every_kind_is_taken_and_comes_back_without_its_metadata() throws IOException {
        for (var file : everyKind().entrySet()) {
            assertThat(everything(file.getValue())).as(file.getKey().name()).contains("Hemmelig");
            var clean = (Inspection.Clean) inspector.inspect("svar", file.getValue());
            assertThat(clean.kind()).isEqualTo(file.getKey());
            assertThat(everything(clean.bytes())).as(file.getKey().name()).doesNotContain("Hemmelig");
        }
    }

    @Test
    void the_words_stay() throws IOException {
        assertThat(everything(((Inspection.Clean) inspector.inspect("a.docx", Files.docx())).bytes())).contains("Flere stier");
        assertThat(everything(((Inspection.Clean) inspector.inspect("a.odt", Files.odt())).bytes())).contains("Flere stier");
    }

    @Test
    void a_picture_keeps_its_size_and_which_way_up_it_is() throws IOException {
        var clean = ((Inspection.Clean) inspector.inspect("a.jpg", Files.jpeg())).bytes();
        assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getWidth()).isEqualTo(40);
        var text = new String(clean, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("Exif");
        assertThat(clean[text.indexOf("MM") + 19]).isEqualTo((byte) 6);
    }

    @Test
    void a_cleaned_file_is_taken_again_and_stays_as_it_is() {
        var once = ((Inspection.Clean) inspector.inspect("a.docx", Files.docx())).bytes();
        assertThat(((Inspection.Clean) inspector.inspect("a.docx", once)).bytes()).isEqualTo(once);
    }

    @Test
    void a_second_look_tells_a_cleaned_file_from_one_that_says_who_made_it() {
        for (var file : everyKind().entrySet()) {
            var once = ((Inspection.Clean) inspector.inspect("svar", file.getValue())).bytes();
            var again = (Inspection.Clean) inspector.inspect("svar", once);
            assertThat(again.bytes()).as(file.getKey() + " cleaned before").isEqualTo(once);
            assertThat(inspector.isOnlyRewritten(again.kind(), file.getValue(), again.bytes())).as(file.getKey() + " as it came").isFalse();
        }
    }

    @Test
    void what_is_none_of_the_kinds_is_refused_whatever_its_name() {
        assertThat(refused("svar.pdf", Files.program())).isEqualTo(FileFault.NOT_A_KIND_WE_TAKE);
        assertThat(refused("svar.docx", Files.zip(Map.of("readme.txt", new byte[] {1})))).isEqualTo(FileFault.NOT_A_KIND_WE_TAKE);
        assertThat(refused("svar.doc", Files.lockedDocx())).isEqualTo(FileFault.NOT_A_KIND_WE_TAKE);
        assertThat(refused("svar.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileFault.NOT_A_KIND_WE_TAKE);
        assertThat(refused("tom.pdf", new byte[0])).isEqualTo(FileFault.EMPTY);
    }

    @Test
    void a_word_file_with_macros_is_refused() {
        var parts = Files.docxParts();
        parts.put("word/vbaProject.bin", new byte[] {1, 2, 3});
        assertThat(refused("svar.docx", Files.zip(parts))).isEqualTo(FileFault.NOT_A_KIND_WE_TAKE);
    }

    @Test
    void damaged_files_are_told_apart() {
        assertThat(refused("a.pdf", "%PDF-1.7\nnoget der ikke er en PDF".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileFault.DAMAGED);
        assertThat(refused("a.docx", Arrays.copyOf(Files.docx(), Files.docx().length / 2))).isEqualTo(FileFault.DAMAGED);
        assertThat(refused("a.jpg", Arrays.copyOf(Files.jpeg(), 60))).isEqualTo(FileFault.DAMAGED);
        assertThat(refused("a.png", Arrays.copyOf(Files.png(), 70))).isEqualTo(FileFault.DAMAGED);
    }

    @Test
    void locked_files_are_told_apart() {
        assertThat(refused("a.pdf", Files.lockedPdf())).isEqualTo(FileFault.PROTECTED);
        assertThat(refused("a.docx", Files.lockedDocx())).isEqualTo(FileFault.PROTECTED);
        assertThat(refused("a.odt", Files.lockedOdt())).isEqualTo(FileFault.PROTECTED);
    }

    @Test
    void a_bomb_is_refused_before_it_fills_the_memory() {
        assertThat(Files.docxBomb()).hasSizeLessThan(Inspector.MOST_BYTES);
        assertThat(refused("a.docx", Files.docxBomb())).isEqualTo(FileFault.UNPACKS_TOO_LARGE);
        assertThat(refused("a.pdf", Files.pdfBomb())).isEqualTo(FileFault.UNPACKS_TOO_LARGE);
    }

    @Test
    void ten_megabytes_are_the_most() {
        assertThat(refused("a.pdf", new byte[11 * 1024 * 1024])).isEqualTo(FileFault.TOO_LARGE);
    }

    @Test
    void a_virus_scanner_that_is_set_up_is_asked_and_believed() throws Exception {
        assertThat(scanned("stream: OK\0")).isInstanceOf(Inspection.Clean.class);
        assertThat(scanned("stream: Eicar-Signature FOUND\0")).isEqualTo(new Inspection.Refused(FileFault.VIRUS));
        assertThat(scanned("INSTREAM size limit exceeded. ERROR\0")).isEqualTo(new Inspection.Refused(FileFault.NOT_SCANNED));
    }

    @Test
    void a_scanner_that_is_silent_keeps_files_out() throws IOException {
        int port;
        try (var unused = new ServerSocket(0)) {
            port = unused.getLocalPort();
        }
        assertThat(new Inspector(new VirusScanner("127.0.0.1:" + port), new Turns()).inspect("a.pdf", Files.pdf()))
                .isEqualTo(new Inspection.Refused(FileFault.NOT_SCANNED));
    }

    /// A server that speaks ClamAV's INSTREAM and answers as told.
    private static Inspection scanned(String answer) throws Exception {
        try (var server = new ServerSocket(0)) {
            var heard = CompletableFuture.supplyAsync(() -> {
                try (var socket = server.accept()) {
                    var in = new DataInputStream(socket.getInputStream());
                    assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
                    var bytes = new ByteArrayOutputStream();
                    for (var length = in.readInt(); length > 0; length = in.readInt()) bytes.write(in.readNBytes(length));
                    socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                    return bytes.toByteArray();
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            var inspection = new Inspector(new VirusScanner("127.0.0.1:" + server.getLocalPort()), new Turns())
                    .inspect("a.pdf", Files.pdf());
            assertThat(heard.get()).isEqualTo(Files.pdf());
            return inspection;
        }
    }

    private static Map<FileKind, byte[]> everyKind() {
        return Map.of(FileKind.PDF, Files.pdf(), FileKind.DOCX, Files.docx(), FileKind.ODT,
                Files.odt(), FileKind.JPEG, Files.jpeg(), FileKind.PNG, Files.png());
    }

    private FileFault refused(String name, byte[] bytes) {
        return ((Inspection.Refused) inspector.inspect(name, bytes)).fault();
    }

    /// All text in a file, also in what is packed inside it.
    private static String everything(byte[] bytes) throws IOException {
        var text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
