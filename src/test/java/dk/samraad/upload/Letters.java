package dk.samraad.upload;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/// Letters as people enclose them: a PDF, a Word file, an ODT, a scan.
public final class Letters {
    private static final String WORD = "xmlns:w=\"" + Files.WORD + "\"";

    private Letters() {}

    public static byte[] pdf(String... lines) {
        return pdf("", List.of(lines));
    }

    /// @param note pinned to the page; empty for none
    public static byte[] pdf(String note, List<String> lines) {
        try (var document = new PDDocument()) {
            var page = written(document, lines);
            if (!note.isEmpty()) {
                var pinned = new PDAnnotationText();
                pinned.setContents(note);
                pinned.setRectangle(new PDRectangle(20, 20, 20, 20));
                page.getAnnotations().add(pinned);
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A page with a stamp pinned to it: only its drawing says what stands on it.
    public static byte[] stamped(String words, String stamp) {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf(words))) {
            var form = new org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream(document);
            form.setBBox(new PDRectangle(300, 40));
            form.setResources(new org.apache.pdfbox.pdmodel.PDResources());
            try (var content = new PDPageContentStream(document, form)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(5, 15);
                content.showText(stamp);
                content.endText();
            }
            var pinned = new org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp();
            pinned.setRectangle(new PDRectangle(100, 100, 300, 40));
            var appearance = new org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary();
            appearance.setNormalAppearance(form);
            pinned.setAppearance(appearance);
            document.getPage(0).getAnnotations().add(pinned);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A page with words and a page that is a picture of a letter.
    public static byte[] halfScanned(String words) {
        try (var document = new PDDocument()) {
            if (!words.isEmpty()) written(document, List.of(words));
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB)), 0, 0,
                        595, 842);
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A page that is a picture of a letter.
    public static byte[] scan() {
        return halfScanned("");
    }

    private static PDPage written(PDDocument document, List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 760);
            content.setLeading(16);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
        return page;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /// @param hidden words in hidden letters at the end; empty for none
    public static byte[] docx(String hidden, String... paragraphs) {
        var body = new StringBuilder();
        for (var words : paragraphs) body.append("<w:p><w:r><w:t xml:space=\"preserve\">").append(words).append("</w:t></w:r></w:p>");
        if (!hidden.isEmpty()) body.append("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>").append(hidden).append("</w:t></w:r></w:p>");
        var parts = Files.docxParts();
        parts.put("word/document.xml", ("<?xml version=\"1.0\"?><w:document " + WORD + "><w:body>" + body + "</w:body></w:document>")
                .getBytes(StandardCharsets.UTF_8));
        return Files.zip(parts);
    }

    public static byte[] odt(String... paragraphs) {
        var body = new StringBuilder();
        for (var words : paragraphs) body.append("<text:p>").append(words).append("</text:p>");
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", utf("application/vnd.oasis.opendocument.text"));
        parts.put("META-INF/manifest.xml",
                utf("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"));
        parts.put("styles.xml", utf("<office:document-styles xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>"));
        parts.put("content.xml", utf("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>"));
        return Files.zip(parts);
    }

    private static byte[] utf(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
