package dk.samraad.upload;

import static dk.samraad.upload.WrittenOffice.utf;
import static dk.samraad.upload.WrittenPdf.latin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Office files with one thing planted in them, and everything that is left in a file, unpacked.
final class Planting {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String WORD = "xmlns:w=\"" + Files.WORD + "\" xmlns:r=\"" + WrittenOffice.POINTS + "\"";
    private static final String OPEN = "urn:oasis:names:tc:opendocument:xmlns:";

    private Planting() {}

    /// @param body paragraphs
    static byte[] docx(String body) {
        return docx(body, "");
    }

    static byte[] docx(String body, String settings) {
        return Files.zip(docxParts(body, settings, "", ""));
    }

    /// A Word file with one part more.
    ///
    /// @param relation the last word of the relationship's type
    /// @param type of its content
    static byte[] docx(String relation, String name, String type, byte[] part) {
        var relationship = "<Relationship Id=\"i\" Type=\"" + WrittenOffice.POINTS + "/" + relation + "\" Target=\"" + name + "\"/>";
        var override = "<Override PartName=\"/word/" + name + "\" ContentType=\"" + type + "\"/>";
        var parts = docxParts("<w:p><w:contentPart r:id=\"i\"/></w:p>", "", relationship, override);
        parts.put("word/" + name, part);
        return Files.zip(parts);
    }

    private static Map<String, byte[]> docxParts(String body, String settings, String relationship, String override) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", utf("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
                + "<Override PartName=\"/word/settings.xml\" ContentType=\"" + TYPE + "settings+xml\"/>" + override + "</Types>"));
        parts.put("_rels/.rels", Files.relationships("officeDocument", "word/document.xml"));
        parts.put("word/document.xml", utf("<w:document " + WORD + "><w:body><w:p><w:r><w:t>Synlig</w:t></w:r></w:p>" + body
                + "</w:body></w:document>"));
        parts.put("word/settings.xml", utf("<w:settings " + WORD + ">" + settings + "</w:settings>"));
        parts.put("word/_rels/document.xml.rels", utf(latin(Files.relationships("settings", "settings.xml"))
                .replace("</Relationships>", relationship + "</Relationships>")));
        return parts;
    }

    /// @param text what stands before the visible paragraph
    static byte[] odt(String text, Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", utf("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", utf("<office:document-content xmlns:office=\"" + OPEN + "office:1.0\" xmlns:text=\"" + OPEN
                + "text:1.0\" xmlns:draw=\"" + OPEN + "drawing:1.0\" xmlns:form=\"" + OPEN + "form:1.0\" xmlns:svg=\"" + OPEN
                + "svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:text>" + text
                + "<text:p>Synlig</text:p></office:text></office:body></office:document-content>"));
        parts.putAll(more);
        return Files.zip(parts);
    }

    /// A JPEG with EXIF that ends where its picture ends.
    static byte[] jpeg() {
        var jpeg = Files.jpeg();
        return Arrays.copyOf(jpeg, latin(jpeg).indexOf("efter slutningen"));
    }

    /// As it is, and all its parts unpacked.
    static String everything(byte[] file) throws IOException {
        var all = new StringBuilder(latin(file));
        if (file[0] == 'P') WrittenOffice.parts(file).forEach((name, part) -> all.append("\n[" + name + "]\n" + latin(part)));
        if (!latin(file).startsWith("%PDF")) return all.toString();
        try (var document = Loader.loadPDF(file)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (!(document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream)) continue;
                try (var in = new PDStream(stream).createInputStream(List.of("DCTDecode", "DCT", "JPXDecode"))) {
                    all.append(latin(in.readAllBytes()));
                }
            }
            var plain = new ByteArrayOutputStream();
            document.save(plain, CompressParameters.NO_COMPRESSION);
            return all.append(latin(plain.toByteArray())).toString();
        }
    }
}
