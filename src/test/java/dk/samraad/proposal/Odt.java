package dk.samraad.proposal;

import java.util.LinkedHashMap;
import java.util.Map;

/// An OpenDocument text made of the inside of its text, of styles made on the way, and of styles of the file.
final class Odt {
    private static final String NAMES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    private Odt() {}

    static byte[] of(String automatic, String text) {
        return of(automatic, text, "", Map.of());
    }

    /// @param styles of the file, and its master pages
    /// @param more parts by name
    static byte[] of(String automatic, String text, String styles, Map<String, String> more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>");
        parts.put("styles.xml", "<office:document-styles " + NAMES + ">" + styles + "</office:document-styles>");
        parts.put("content.xml", "<office:document-content " + NAMES + "><office:automatic-styles>" + automatic + "</office:automatic-styles><office:body><office:text>" + text
                + "</office:text></office:body></office:document-content>");
        parts.putAll(more);
        return Files.zip(parts);
    }
}
