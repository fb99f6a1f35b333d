package dk.samraad.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/// What was cleaned is cleaned again without a change, so that a second look at what is kept changes only what has something in it.
class CleaningTwiceTest {
    private final Inspector inspector = new Inspector(new VirusScanner(""), new Turns());

    @Property(tries = 60)
    void a_pdf_is_cleaned_once_however_it_was_written(@ForAll @IntRange(min = 1, max = 12) int pages, @ForAll boolean packed,
            @ForAll boolean locked, @ForAll @IntRange(max = 3) int changes, @ForAll Random random) throws IOException {
        var file = pdf(pages, packed, random);
        for (int i = 0; i < changes; i++) file = changed(file, packed, random);
        var once = once(locked ? locked(file) : file);
        assertThat(WrittenPdf.latin(once)).doesNotContain("0123456789ABCDEF0123456789ABCDEF");
        if (pages > 1) assertThat(once).as("an identifier of its own").isNotEqualTo(once(pdf(1, packed, random)));
    }

    @Property(tries = 60)
    void a_picture_is_cleaned_once(@ForAll @IntRange(min = 1, max = 300) int width, @ForAll @IntRange(min = 1, max = 300) int height,
            @ForAll boolean grey, @ForAll boolean progressive, @ForAll Random random) throws IOException {
        once(jpeg(picture(width, height, grey, random), progressive));
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture(width, height, grey, random), "png", png);
        once(withChunk(png.toByteArray(), "tIME", random));
    }

    @Property(tries = 40)
    void a_word_file_is_cleaned_once_whatever_the_order_of_its_parts(@ForAll Random random) throws IOException {
        once(Files.zip(shuffled(Files.docxParts(), random)));
    }

    @Property(tries = 20)
    void an_odt_is_cleaned_once(@ForAll Random random) throws IOException {
        var parts = WrittenOffice.parts(Files.odt());
        var type = parts.remove("mimetype");
        var all = new LinkedHashMap<String, byte[]>(Map.of("mimetype", type));
        parts.put("Pictures/1.png", Files.png());
        parts.put("Pictures/2.jpg", jpeg(picture(30, 20, false, random), random.nextBoolean()));
        all.putAll(shuffled(parts, random));
        once(Files.zip(all));
    }

    /// As an earlier cleaner left it: the same, with other quotes and properties that are there and empty.
    @Test
    void what_is_only_written_otherwise_is_told_from_what_lost_something() throws IOException {
        var pdf = once(Files.pdf());
        assertThat(inspector.isOnlyRewritten(FileKind.PDF, resaved(pdf, ""), pdf)).isTrue();
        assertThat(inspector.isOnlyRewritten(FileKind.PDF, resaved(pdf, "Onde"), pdf)).isFalse();
        assertThat(inspector.isOnlyRewritten(FileKind.PDF, Files.pdf(), pdf)).isFalse();

        var word = once(Files.docx());
        var earlier = WrittenOffice.parts(word);
        var document = new String(earlier.get("word/document.xml"), StandardCharsets.UTF_8);
        earlier.put("word/document.xml", document.replace('"', '\'').getBytes(StandardCharsets.UTF_8));
        earlier.put("docProps/core.xml",
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org"
                + "/package/2006/metadata/core-properties\"/>").getBytes(StandardCharsets.UTF_8));
        earlier.put("_rels/.rels", Files.relationships("officeDocument", "word/document.xml", "core-properties", "docProps/core.xml"));
        assertThat(inspector.isOnlyRewritten(FileKind.DOCX, Files.zip(earlier), word)).isTrue();
        var withAuthor = new LinkedHashMap<>(earlier);
        withAuthor.put("docProps/core.xml", "<cp><creator>Onde</creator></cp>".getBytes(StandardCharsets.UTF_8));
        assertThat(inspector.isOnlyRewritten(FileKind.DOCX, Files.zip(withAuthor), word)).isFalse();
        var withPath = new LinkedHashMap<>(earlier);
        withPath.put("word/_rels/settings.xml.rels", Files.relationships("attachedTemplate", "file:///C:/Users/onde/a.dotx"));
        assertThat(inspector.isOnlyRewritten(FileKind.DOCX, Files.zip(withPath), word)).isFalse();
        var withName = new LinkedHashMap<>(earlier);
        withName.put("word/document.xml", document.replace("<w:t>", "<w:t w:rsidR=\"onde\">").getBytes(StandardCharsets.UTF_8));
        assertThat(inspector.isOnlyRewritten(FileKind.DOCX, Files.zip(withName), word)).isFalse();
        assertThat(inspector.isOnlyRewritten(FileKind.JPEG, Files.jpeg(), once(Files.jpeg()))).isFalse();
    }

    private static byte[] resaved(byte[] pdf, String author) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            if (!author.isEmpty()) document.getDocumentInformation().setAuthor(author);
            return saved(document, false);
        }
    }

    private byte[] once(byte[] file) {
        var once = clean(file);
        assertThat(clean(once)).isEqualTo(once);
        return once;
    }

    private byte[] clean(byte[] file) {
        var inspected = inspector.inspect("svar", file);
        assertThat(inspected).isInstanceOf(Inspection.Clean.class);
        return ((Inspection.Clean) inspected).bytes();
    }

    private static byte[] pdf(int pages, boolean packed, Random random) throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                var page = new PDPage();
                document.addPage(page);
                try (var contents = new PDPageContentStream(document, page)) {
                    contents.addRect(random.nextInt(100), random.nextInt(100), 50, 50);
                    contents.fill();
                    var picture = picture(20 + random.nextInt(20), 20, random.nextBoolean(), random);
                    contents.drawImage(random.nextBoolean() ? JPEGFactory.createFromImage(document, picture)
                            : LosslessFactory.createFromImage(document, picture), 10, 10);
                }
            }
            document.getDocumentInformation().setAuthor(Files.PLANTED);
            document.getDocumentInformation().setCreationDate(Calendar.getInstance());
            return saved(document, packed);
        }
    }

    private static byte[] saved(PDDocument document, boolean packed) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out, packed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    /// A page goes, a remark comes, and all is written anew or only what is new, with numbers that have gaps.
    private static byte[] changed(byte[] pdf, boolean packed, Random random) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() > 1 && random.nextBoolean()) document.removePage(random.nextInt(document.getNumberOfPages()));
            var page = document.getPage(0);
            page.getCOSObject().setString(COSName.getPDFName("LastModified"), "D:2026");
            page.setRotation(90 * random.nextInt(4));
            if (random.nextBoolean()) return saved(document, packed);
            page.getCOSObject().setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /// Anybody may open it; nobody may change it.
    private static byte[] locked(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("ejer", "", new AccessPermission()));
            return saved(document, false);
        }
    }

    private static BufferedImage picture(int width, int height, boolean grey, Random random) {
        var image = new BufferedImage(width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 200; i++) image.setRGB(random.nextInt(width), random.nextInt(height), random.nextInt());
        return image;
    }

    private static byte[] jpeg(BufferedImage image, boolean progressive) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        try (var to = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] withChunk(byte[] png, String type, Random random) {
        var content = new byte[11];
        random.nextBytes(content);
        System.arraycopy(type.getBytes(StandardCharsets.US_ASCII), 0, content, 0, 4);
        var sum = new CRC32();
        sum.update(content);
        return ByteBuffer.allocate(png.length + 19).put(png, 0, 33).putInt(7).put(content)
                .putInt((int) sum.getValue()).put(png, 33, png.length - 33).array();
    }

    private static Map<String, byte[]> shuffled(Map<String, byte[]> parts, Random random) {
        List<Map.Entry<String, byte[]>> all = new ArrayList<>(parts.entrySet());
        Collections.shuffle(all, random);
        var shuffled = new LinkedHashMap<String, byte[]>();
        for (var part : all) shuffled.put(part.getKey(), part.getValue());
        return shuffled;
    }
}
