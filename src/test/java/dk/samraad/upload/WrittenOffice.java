package dk.samraad.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// Office files written by hand, with a bad word everywhere the writer's name may stand, and what is in one.
final class WrittenOffice {
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    static final String POINTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String BODY = """
            <?xml version="1.0" encoding="{enc}"?><!-- Onde -->\
            <w:document xmlns:w="{ns}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:rsidR="00AAonde">\
            <w:body>\
            <w:p w:rsidR="00AAonde"><w:ins w:id="1" w:author="Onde Å" w:initials="Onde" w:date="2026onde"><w:r>\
            <w:t xml:space="preserve"> Flere &lt;stier&gt; &amp; grønne </w:t></w:r></w:ins></w:p>\
            <w:p><w:del w:author="Onde" w:id="2"><w:r><w:delText>Slettet</w:delText></w:r></w:del></w:p>\
            <w:p><w:hyperlink r:id="rWeb"><w:r><w:t>Se siden</w:t></w:r></w:hyperlink><w:hyperlink r:id="rPath"><w:r>\
            <w:t>Se filen</w:t></w:r></w:hyperlink></w:p>\
            <w:p><w:r><w:instrText> INCLUDEPICTURE "C:\\\\Users\\\\onde\\\\a.png" </w:instrText></w:r><w:r>\
            <w:t>linje\u00A0to</w:t></w:r></w:p>\
            <w:sdt><w:sdtPr><w:dataBinding w:xpath="onde"/></w:sdtPr><w:sdtContent><w:p><w:r>\
            <w:t>Bundet tekst</w:t></w:r></w:p></w:sdtContent></w:sdt></w:body></w:document>""";
    private static final String SETTINGS = """
            <w:settings xmlns:w="{ns}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <w:attachedTemplate r:id="rTemplate"/><w:rsids><w:rsid w:val="onde"/></w:rsids>\
            <w:mailMerge><w:dataSource r:id="rMerge"/><w:query w:val="onde"/></w:mailMerge><w:docVars>\
            <w:docVar w:name="onde" w:val="onde"/></w:docVars><w:trackRevisions/></w:settings>""";

    private WrittenOffice() {}

    static byte[] docx(String namespace, Charset encoding, String prefix, String quote) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", types("/word/document.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "/word/settings.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml", "/word/comments.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
                "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
                "/word/people.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml"));
        parts.put("_rels/.rels", Files.relationships("officeDocument", "word/document.xml", "core-properties", "docProps/core.xml",
                "core-properties", "package/services/metadata/core-properties/x.psmdcp", "thumbnail", "docProps/t.jpg"));
        parts.put("docProps/core.xml", utf("<a>onde</a>"));
        parts.put("package/services/metadata/core-properties/x.psmdcp", utf("<a>onde</a>"));
        parts.put("customXml/item1.xml", utf("<sharepoint>onde</sharepoint>"));
        parts.put("word/glossary/document.xml", utf("<a>onde</a>"));
        parts.put("word/people.xml", utf("<a>onde</a>"));
        parts.put("word/document.xml", written(BODY.replace("{ns}", namespace).replace("{enc}", encoding.name()), encoding, prefix, quote));
        parts.put("word/_rels/document.xml.rels",
                utf(latin(Files.relationships("settings", "settings.xml", "comments", "comments.xml",
                "customXml", "../customXml/item1.xml", "people", "people.xml", "glossaryDocument", "glossary/document.xml"))
                .replace("</Relationships>", "<Relationship Id='rWeb' Type='" + POINTS
                + "/hyperlink' Target='https://fjordby.dk/sti' TargetMode='External'/><Relationship Id='rPath' Type='" + POINTS
                        + "/hyperlink' Target='file:///C:/Users/onde/a.docx' TargetMode='External'/></Relationships>")));
        parts.put("word/settings.xml", written(SETTINGS.replace("{ns}", namespace), StandardCharsets.UTF_8, prefix, quote));
        parts.put("word/_rels/settings.xml.rels",
                utf("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='rTemplate' Type='" + POINTS
                + "/attachedTemplate' Target='file:///C:/Users/onde/Brev.dotx' TargetMode='External'/><Relationship Id='rMerge' Type='"
                + POINTS + "/mailMergeSource' Target='file:///C:/onde.csv' TargetMode='External'/></Relationships>"));
        parts.put("word/comments.xml", written("<w:comments xmlns:w=\"" + namespace
                + "\"><w:comment w:id=\"1\" w:author=\"Onde\" w:initials=\"On\" w:date=\"2026onde\">"
                + "<w:p><w:r><w:t>En bemærkning</w:t></w:r></w:p></w:comment></w:comments>",
                StandardCharsets.UTF_8, prefix, quote));
        return Files.zip(parts);
    }

    /// With the prefix and the quotes asked for; with no prefix, elements stand in the default namespace and attributes under another.
    private static byte[] written(String xml, Charset encoding, String prefix, String quote) {
        var p = prefix.isEmpty() ? "q" : prefix;
        var text = xml.replaceAll("(\\s)w:", "$1" + p + ":").replace("<w:", prefix.isEmpty() ? "<" : "<" + p + ":")
                .replace("</w:", prefix.isEmpty() ? "</" : "</" + p + ":");
        var namespace = xml.replaceFirst("(?s).*xmlns:w=\"([^\"]*)\".*", "$1");
        text = text.replace("xmlns:w=\"" + namespace + "\"", "xmlns:" + p + "=\"" + namespace
                + "\"" + (prefix.isEmpty() ? " xmlns=\"" + namespace + "\"" : ""));
        // What stands between quotes holds none, but for the path in the field.
        if (quote.equals("'")) text = text.replaceAll("=\"([^\"<]*)\"", "='$1'");
        return text.getBytes(encoding);
    }

    static byte[] types(String... pairs) {
        var all = new StringBuilder("<Types xmlns='" + TYPES
                + "'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + "<Default Extension='jpg' ContentType='image/jpeg'/>");
        for (int i = 0; i < pairs.length; i += 2) {
            all.append("<Override PartName='").append(pairs[i]).append("' ContentType='").append(pairs[i + 1]).append("'/>");
        }
        return utf(all + "</Types>");
    }

    static Map<String, byte[]> parts(byte[] file) throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) all.put(part.getName(), zip.readAllBytes());
        }
        return all;
    }

    static String all(byte[] file) throws IOException {
        var text = new StringBuilder();
        parts(file).forEach((name, part) -> text.append(name).append(new String(part, StandardCharsets.UTF_8)));
        return text.toString();
    }

    /// All that stands between tags in the document and its comments, but for the instructions of fields.
    static String words(byte[] file) throws IOException {
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

    static byte[] utf(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
