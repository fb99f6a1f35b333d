package dk.samraad.hearing.attachment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/// An office file loses what tells of its writer, however its XML is written, and keeps every word.
class CleaningOfficeTest {
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String POINTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String BODY = """
            <?xml version="1.0" encoding="{enc}"?><!-- Onde --><w:document xmlns:w="{ns}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:rsidR="00AAonde"><w:body>\
            <w:p w:rsidR="00AAonde"><w:ins w:id="1" w:author="Onde Å" w:initials="Onde" w:date="2026onde"><w:r><w:t xml:space="preserve"> Flere &lt;stier&gt; &amp; grønne </w:t></w:r></w:ins></w:p>\
            <w:p><w:del w:author="Onde" w:id="2"><w:r><w:delText>Slettet</w:delText></w:r></w:del></w:p>\
            <w:p><w:hyperlink r:id="rWeb"><w:r><w:t>Se siden</w:t></w:r></w:hyperlink><w:hyperlink r:id="rPath"><w:r><w:t>Se filen</w:t></w:r></w:hyperlink></w:p>\
            <w:p><w:r><w:instrText> INCLUDEPICTURE "C:\\\\Users\\\\onde\\\\a.png" </w:instrText></w:r><w:r><w:t>linje\u00A0to</w:t></w:r></w:p>\
            <w:sdt><w:sdtPr><w:dataBinding w:xpath="onde"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Bundet tekst</w:t></w:r></w:p></w:sdtContent></w:sdt></w:body></w:document>""";
    private static final String SETTINGS = """
            <w:settings xmlns:w="{ns}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:attachedTemplate r:id="rTemplate"/><w:rsids><w:rsid w:val="onde"/></w:rsids>\
            <w:mailMerge><w:dataSource r:id="rMerge"/><w:query w:val="onde"/></w:mailMerge><w:docVars><w:docVar w:name="onde" w:val="onde"/></w:docVars><w:trackRevisions/></w:settings>""";

    private final Inspector inspector = new Inspector(new VirusScanner(""), new Turns());

    @Test
    void author_and_last_editor_are_gone_whatever_prefix_or_quotes_the_xml_uses() throws IOException {
        for (var name : List.of("other-prefix.docx", "single-quote-author.docx")) {
            var before = Cases.read(name);
            assertThat(all(before)).contains("Lone Bak");
            var after = clean(before);
            assertThat(all(after)).doesNotContain("Lone Bak", "2026-01-01");
            assertThat(words(after)).isEqualTo(words(before)).contains("Ny tekst");
        }
    }

    @Test
    void every_way_of_writing_the_same_xml_is_cleaned_and_keeps_its_words() throws IOException {
        for (var namespace : List.of(Files.WORD, STRICT)) {
            for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
                for (var prefix : List.of("w", "ns0", "_x", "")) {
                    for (var quote : List.of("\"", "'")) {
                        var before = docx(namespace, encoding, prefix, quote);
                        var after = clean(before);
                        assertThat(all(after).toLowerCase(java.util.Locale.ROOT)).as(namespace + encoding + prefix + quote).doesNotContain("onde");
                        assertThat(words(after)).isEqualTo(words(before)).contains(" Flere <stier> & grønne ", "Slettet", "Se siden", "Se filen", "linje\u00A0to", "Bundet tekst");
                        assertThat(all(after)).contains("https://fjordby.dk/sti");
                    }
                }
            }
        }
    }

    /// What is left points only at what is there.
    @Test
    void parts_are_dropped_together_with_what_points_at_them() throws IOException {
        var after = parts(clean(docx(Files.WORD, StandardCharsets.UTF_8, "w", "\"")));
        assertThat(after.keySet()).containsExactlyInAnyOrder("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/settings.xml", "word/_rels/settings.xml.rels",
                "word/comments.xml");
        var types = new String(after.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        assertThat(types).contains("/word/document.xml", "/word/comments.xml").doesNotContain("docProps", "customXml", "people", "glossary");
        var settings = new String(after.get("word/settings.xml"), StandardCharsets.UTF_8);
        assertThat(settings).contains("trackRevisions").doesNotContain("attachedTemplate", "mailMerge");
        assertThat(new String(after.get("word/_rels/settings.xml.rels"), StandardCharsets.UTF_8)).doesNotContain("Id=");
    }

    @Test
    void a_workbook_behind_a_chart_is_cleaned_as_well() throws IOException {
        var book = new LinkedHashMap<String, byte[]>();
        book.put("[Content_Types].xml", types("/xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "/xl/worksheets/sheet1.xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml", "/xl/comments1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"));
        book.put("_rels/.rels", Files.relationships("officeDocument", "xl/workbook.xml", "core-properties", "docProps/core.xml"));
        book.put("docProps/core.xml", utf("<a>onde</a>"));
        book.put("xl/workbook.xml", utf("<x:workbook xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='" + POINTS + "'><x15ac:absPath xmlns:x15ac='http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac' url='C:\\onde'/>"
                + "<x:fileSharing userName='onde'/><x:sheets><x:sheet r:id='r1' name='Ark'/></x:sheets></x:workbook>"));
        book.put("xl/_rels/workbook.xml.rels", Files.relationships("worksheet", "worksheets/sheet1.xml", "connections", "connections.xml"));
        book.put("xl/connections.xml", utf("<a>onde</a>"));
        book.put("xl/worksheets/sheet1.xml", utf("<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='" + POINTS + "'><x:v>42</x:v><x:pageSetup r:id='r2'/></x:worksheet>"));
        book.put("xl/worksheets/_rels/sheet1.xml.rels", Files.relationships("comments", "../comments1.xml", "printerSettings", "../printerSettings/p.bin"));
        book.put("xl/printerSettings/p.bin", utf("onde"));
        book.put("xl/comments1.xml", utf("<comments xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><authors><author>onde</author></authors><text>En note</text></comments>"));
        var parts = Files.docxParts();
        parts.put("[Content_Types].xml", types("/word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "/word/charts/chart1.xml",
                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", "/word/embeddings/bog.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        parts.put("word/_rels/document.xml.rels", Files.relationships("chart", "charts/chart1.xml"));
        parts.put("word/charts/chart1.xml", utf("<c:chartSpace xmlns:c='c' xmlns:r='" + POINTS + "'><c:externalData r:id='r1'/></c:chartSpace>"));
        parts.put("word/charts/_rels/chart1.xml.rels", Files.relationships("package", "../embeddings/bog.xlsx"));
        parts.put("word/embeddings/bog.xlsx", Files.zip(book));
        var inner = parts(requireNonNull(parts(clean(Files.zip(parts))).get("word/embeddings/bog.xlsx")));
        var text = new StringBuilder();
        inner.values().forEach(part -> text.append(new String(part, StandardCharsets.UTF_8)));
        assertThat(text.toString()).doesNotContain("onde").contains("42", "En note", "Ark");
        assertThat(inner.keySet()).doesNotContain("docProps/core.xml", "xl/connections.xml", "xl/printerSettings/p.bin");
    }

    @Test
    void an_odt_keeps_its_words_and_loses_its_writers() throws IOException {
        for (var prefix : List.of("text", "t", "ns1")) {
            var parts = new LinkedHashMap<String, byte[]>();
            parts.put("mimetype", utf("application/vnd.oasis.opendocument.text"));
            parts.put("content.xml", utf(("<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:c='http://purl.org/dc/elements/1.1/' xmlns:m='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
                    + " xmlns:x='http://www.w3.org/1999/xlink' xmlns:oo='http://openoffice.org/2009/office'><o:scripts>onde</o:scripts><o:body><o:text><text:tracked-changes><text:changed-region><text:deletion><o:change-info><c:creator>onde</c:creator><c:date>onde</c:date></o:change-info>"
                    + "<text:p>Slettet</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p oo:rsid='onde'>Flere <text:a x:href='https://fjordby.dk/sti'>stier</text:a><text:a x:href='file:///home/onde'>og filer</text:a>"
                    + "<o:annotation><c:creator>onde</c:creator><m:creator-initials>onde</m:creator-initials><text:p>En note</text:p></o:annotation></text:p><text:section><text:section-source x:href='../onde.odt'/></text:section></o:text></o:body></o:document-content>")
                    .replace("text:", prefix + ":").replace("xmlns:text", "xmlns:" + prefix).replace("opendocument:xmlns:" + prefix + ":1.0", "opendocument:xmlns:text:1.0")));
            parts.put("meta.xml", utf("<a>onde</a>"));
            parts.put("Thumbnails/thumbnail.png", Files.png());
            parts.put("Configurations2/accelerator/current.xml", utf("onde"));
            parts.put("manifest.rdf", utf("<a>onde</a>"));
            parts.put("META-INF/manifest.xml", utf("<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><manifest:file-entry manifest:full-path='/'/><manifest:file-entry manifest:full-path='content.xml'/>"
                    + "<manifest:file-entry manifest:full-path='onde.rdf'/><manifest:file-entry manifest:full-path='Thumbnails/thumbnail.png'/></manifest:manifest>"));
            var before = Files.zip(parts);
            var after = clean(before);
            assertThat(all(after)).doesNotContain("onde", "Hemmelig").contains("https://fjordby.dk/sti", "content.xml");
            assertThat(words(after)).contains("Flere ", "stier", "og filer", "En note", "Slettet").isEqualTo(words(before).replace("onde", ""));
        }
    }

    @Test
    void pictures_of_every_kind_lose_their_texts_and_nothing_else() throws IOException, Unfit {
        assertThat(latin(OtherPictures.clean(gif()).orElseThrow())).doesNotContain("onde").contains("NETSCAPE2.0");
        assertThat(javax.imageio.ImageIO.read(new ByteArrayInputStream(OtherPictures.clean(gif()).orElseThrow())).getWidth()).isEqualTo(40);
        var tiff = new ByteArrayOutputStream();
        assertThat(javax.imageio.ImageIO.write(javax.imageio.ImageIO.read(new ByteArrayInputStream(Files.png())), "tiff", tiff)).isTrue();
        assertThat(javax.imageio.ImageIO.read(new ByteArrayInputStream(OtherPictures.clean(tiff.toByteArray()).orElseThrow())).getWidth()).isEqualTo(40);
        var webp = latin("RIFF\0\0\0\0WEBPVP8X\n\0\0\0\u000C\0\0\0\0\0\0\0\0\0VP8 \4\0\0\0abcdEXIF\4\0\0\0ondeXMP \5\0\0\0ondes\0");
        assertThat(latin(OtherPictures.clean(webp).orElseThrow())).doesNotContain("onde").contains("abcd");
        assertThat(OtherPictures.clean(utf("%!PS-Adobe onde"))).isEmpty();
    }

    /// Windows' drawings tell the program and the file they were drawn in; packed ones are called EMZ.
    @Test
    void drawings_of_lines_lose_the_names_in_their_heads() throws IOException, Unfit {
        var clean = OtherPictures.clean(emf()).orElseThrow();
        assertThat(new String(clean, StandardCharsets.UTF_16LE)).doesNotContain("onde");
        assertThat(clean).hasSameSizeAs(emf());
        assertThat(java.util.Arrays.copyOfRange(clean, 140, 160)).as("what is drawn").isEqualTo(java.util.Arrays.copyOfRange(emf(), 140, 160)).contains(14);
        var packed = OtherPictures.clean(gzip(emf())).orElseThrow();
        assertThat(new java.util.zip.GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes()).isEqualTo(clean);
        assertThat(OtherPictures.clean(packed).orElseThrow()).isEqualTo(packed);
        assertThat(OtherPictures.clean(gzip(gzip(emf())))).as("packed twice").isEmpty();
        assertThat(OtherPictures.clean(gzip(utf("noget helt andet")))).isEmpty();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> OtherPictures.clean(java.util.Arrays.copyOf(packed, 30)))).isInstanceOf(Unfit.class);
    }

    @Test
    void a_drawing_in_svg_keeps_its_lines_and_loses_its_maker() throws IOException {
        var svg = utf("<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><!-- onde --><svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'"
                + " xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape' inkscape:export-filename='C:\\onde.png' onload='onde()'><metadata>onde</metadata><script>onde()</script><inkscape:grid id='onde'/>"
                + "<image x:href='file:///C:/onde.png'/><text>Stien her</text><path d='M0 0L9 9'/></svg>");
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", utf("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", utf("<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>"));
        parts.put("Pictures/sti.svg", svg);
        parts.put("Pictures/sti.emf", emf());
        var open = parts(clean(Files.zip(parts)));
        assertThat(new String(open.get("Pictures/sti.svg"), StandardCharsets.UTF_8)).doesNotContain("onde").contains("Stien her", "M0 0L9 9");
        assertThat(new String(open.get("Pictures/sti.emf"), StandardCharsets.UTF_16LE)).doesNotContain("onde");

        var word = Files.docxParts();
        word.put("[Content_Types].xml", types("/word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "/word/media/sti.svg", "image/svg+xml", "/word/media/sti.emz", "image/x-emz"));
        word.put("word/_rels/document.xml.rels", Files.relationships("image", "media/sti.svg", "image", "media/sti.emz"));
        word.put("word/media/sti.svg", svg);
        word.put("word/media/sti.emz", gzip(emf()));
        var cleaned = parts(clean(Files.zip(word)));
        assertThat(new String(cleaned.get("word/media/sti.svg"), StandardCharsets.UTF_8)).doesNotContain("onde").contains("Stien her", "M0 0L9 9");
        assertThat(new String(new java.util.zip.GZIPInputStream(new ByteArrayInputStream(cleaned.get("word/media/sti.emz"))).readAllBytes(), StandardCharsets.UTF_16LE)).doesNotContain("onde");
    }

    /// Source: MS-EMF, 2.3.4.2: the head, what it is called, and the record that ends it.
    private static byte[] emf() {
        var name = "onde\0tegning\0\0".getBytes(StandardCharsets.UTF_16LE);
        return java.nio.ByteBuffer.allocate(160).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(0, 1).putInt(4, 140).putInt(40, 0x464D4520).putInt(60, name.length / 2).putInt(64, 108)
                .put(108, name).putInt(140, 14).putInt(144, 20).putInt(156, 20).array();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pack = new java.util.zip.GZIPOutputStream(out)) {
            pack.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] gif() throws IOException {
        var out = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(javax.imageio.ImageIO.read(new ByteArrayInputStream(Files.png())), "gif", out);
        var plain = latin(out.toByteArray());
        var head = 13 + (3 << (plain.charAt(10) & 7) + 1);
        return latin(plain.substring(0, head) + "!\u00FF\u000BNETSCAPE2.0\3\1\0\0\0!\u00FE\4onde\0!\u00FF\u000BXMP DataXMP\4onde\0" + plain.substring(head));
    }

    private static byte[] docx(String namespace, Charset encoding, String prefix, String quote) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", types("/word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "/word/settings.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml", "/word/comments.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
                "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", "/word/people.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml"));
        parts.put("_rels/.rels", Files.relationships("officeDocument", "word/document.xml", "core-properties", "docProps/core.xml", "core-properties", "package/services/metadata/core-properties/x.psmdcp", "thumbnail", "docProps/t.jpg"));
        parts.put("docProps/core.xml", utf("<a>onde</a>"));
        parts.put("package/services/metadata/core-properties/x.psmdcp", utf("<a>onde</a>"));
        parts.put("customXml/item1.xml", utf("<sharepoint>onde</sharepoint>"));
        parts.put("word/glossary/document.xml", utf("<a>onde</a>"));
        parts.put("word/people.xml", utf("<a>onde</a>"));
        parts.put("word/document.xml", written(BODY.replace("{ns}", namespace).replace("{enc}", encoding.name()), encoding, prefix, quote));
        parts.put("word/_rels/document.xml.rels", utf(latin(Files.relationships("settings", "settings.xml", "comments", "comments.xml", "customXml", "../customXml/item1.xml", "people", "people.xml", "glossaryDocument", "glossary/document.xml"))
                .replace("</Relationships>", "<Relationship Id='rWeb' Type='" + POINTS + "/hyperlink' Target='https://fjordby.dk/sti' TargetMode='External'/><Relationship Id='rPath' Type='" + POINTS
                        + "/hyperlink' Target='file:///C:/Users/onde/a.docx' TargetMode='External'/></Relationships>")));
        parts.put("word/settings.xml", written(SETTINGS.replace("{ns}", namespace), StandardCharsets.UTF_8, prefix, quote));
        parts.put("word/_rels/settings.xml.rels", utf("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rTemplate' Type='" + POINTS
                + "/attachedTemplate' Target='file:///C:/Users/onde/Brev.dotx' TargetMode='External'/><Relationship Id='rMerge' Type='" + POINTS + "/mailMergeSource' Target='file:///C:/onde.csv' TargetMode='External'/></Relationships>"));
        parts.put("word/comments.xml", written("<w:comments xmlns:w=\"" + namespace + "\"><w:comment w:id=\"1\" w:author=\"Onde\" w:initials=\"On\" w:date=\"2026onde\"><w:p><w:r><w:t>En bemærkning</w:t></w:r></w:p></w:comment></w:comments>",
                StandardCharsets.UTF_8, prefix, quote));
        return Files.zip(parts);
    }

    /// With the prefix and the quotes asked for; with no prefix, elements stand in the default namespace and attributes under another.
    private static byte[] written(String xml, Charset encoding, String prefix, String quote) {
        var p = prefix.isEmpty() ? "q" : prefix;
        var text = xml.replaceAll("(\\s)w:", "$1" + p + ":").replace("<w:", prefix.isEmpty() ? "<" : "<" + p + ":").replace("</w:", prefix.isEmpty() ? "</" : "</" + p + ":");
        var namespace = xml.replaceFirst("(?s).*xmlns:w=\"([^\"]*)\".*", "$1");
        text = text.replace("xmlns:w=\"" + namespace + "\"", "xmlns:" + p + "=\"" + namespace + "\"" + (prefix.isEmpty() ? " xmlns=\"" + namespace + "\"" : ""));
        // What stands between quotes holds none, but for the path in the field.
        if (quote.equals("'")) text = text.replaceAll("=\"([^\"<]*)\"", "='$1'");
        return text.getBytes(encoding);
    }

    private static byte[] types(String... pairs) {
        var all = new StringBuilder("<Types xmlns='" + TYPES + "'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/>"
                + "<Default Extension='jpg' ContentType='image/jpeg'/>");
        for (int i = 0; i < pairs.length; i += 2) all.append("<Override PartName='").append(pairs[i]).append("' ContentType='").append(pairs[i + 1]).append("'/>");
        return utf(all + "</Types>");
    }

    private byte[] clean(byte[] file) {
        var inspected = inspector.inspect("svar.docx", file);
        assertThat(inspected).isInstanceOf(Inspection.Clean.class);
        var once = ((Inspection.Clean) inspected).bytes();
        assertThat(((Inspection.Clean) inspector.inspect("svar.docx", once)).bytes()).as("clean twice is clean once").isEqualTo(once);
        return once;
    }

    static Map<String, byte[]> parts(byte[] file) throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) all.put(part.getName(), zip.readAllBytes());
        }
        return all;
    }

    private static String all(byte[] file) throws IOException {
        var text = new StringBuilder();
        parts(file).forEach((name, part) -> text.append(name).append(new String(part, StandardCharsets.UTF_8)));
        return text.toString();
    }

    /// All that stands between tags in the document and its comments, but for the instructions of fields.
    private static String words(byte[] file) throws IOException {
        var words = new StringBuilder();
        for (var part : parts(file).entrySet()) {
            if (!part.getKey().matches("word/(document|comments)\\.xml|content\\.xml")) continue;
            try {
                var reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(part.getValue()));
                var element = "";
                while (reader.hasNext()) {
                    var event = reader.next();
                    if (event == XMLStreamConstants.START_ELEMENT) element = reader.getLocalName();
                    if (event == XMLStreamConstants.CHARACTERS && !element.equals("instrText")) words.append(reader.getText());
                }
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        }
        return words.toString();
    }

    private static byte[] utf(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
