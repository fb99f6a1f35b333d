package dk.samraad.proposal;

import java.util.LinkedHashMap;
import java.util.Map;

/// A Word file made part by part. The main part and its styles are there; a test adds what it is about.
final class Word {
    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private int count;

    private Word(String body) {
        parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put("_rels/.rels", "<Relationships><Relationship Id=\"rId1\" Type=\"" + TYPES + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        with("styles", "styles.xml", "<w:styles " + W + "><w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Skjult\"><w:name w:val=\"Skjult\"/><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Under\"><w:basedOn w:val=\"Skjult\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"T1\"><w:name w:val=\"toc 1\"/></w:style></w:styles>");
    }

    static Word of(String body) {
        return new Word(body);
    }

    static String p(String inside) {
        return "<w:p>" + inside + "</w:p>";
    }

    static String heading(String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr>" + r(words) + "</w:p>";
    }

    static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    /// @return the id is `r` and a number, counted from 1 for the first one added
    Word with(String type, String name, String content) {
        parts.put("word/" + name, content);
        relations.append("<Relationship Id=\"r").append(count++).append("\" Type=\"").append(TYPES).append(type).append("\" Target=\"").append(name).append("\"/>");
        return this;
    }

    Word leadingTo(String type, String address) {
        relations.append("<Relationship Id=\"r").append(count++).append("\" Type=\"").append(TYPES).append(type).append("\" Target=\"").append(address)
                .append("\" TargetMode=\"External\"/>");
        return this;
    }

    byte[] bytes() {
        parts.put("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
        return Files.zip(parts);
    }
}
