package dk.samraad.upload;

import static dk.samraad.upload.Cleaned.office;
import static dk.samraad.upload.WrittenOffice.POINTS;
import static dk.samraad.upload.WrittenOffice.STRICT;
import static dk.samraad.upload.WrittenOffice.all;
import static dk.samraad.upload.WrittenOffice.docx;
import static dk.samraad.upload.WrittenOffice.parts;
import static dk.samraad.upload.WrittenOffice.types;
import static dk.samraad.upload.WrittenOffice.utf;
import static dk.samraad.upload.WrittenOffice.words;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An office file loses what tells of its writer, however its XML is written, and keeps every word.
class CleaningOfficeTest {
    @Test
    void author_and_last_editor_are_gone_whatever_prefix_or_quotes_the_xml_uses() throws IOException {
        for (var name : List.of("other-prefix.docx", "single-quote-author.docx")) {
            var before = Cases.read(name);
            assertThat(all(before)).contains("Lone Bak");
            var after = office(before);
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
                        var after = office(before);
                        assertThat(all(after).toLowerCase(java.util.Locale.ROOT)).as(namespace + encoding + prefix + quote)
                                .doesNotContain("onde");
                        assertThat(words(after)).isEqualTo(words(before))
                                .contains(" Flere <stier> & grønne ", "Slettet", "Se siden", "Se filen", "linje\u00A0to", "Bundet tekst");
                        assertThat(all(after)).contains("https://fjordby.dk/sti");
                    }
                }
            }
        }
    }

    /// What is left points only at what is there.
    @Test
    void parts_are_dropped_together_with_what_points_at_them() throws IOException {
        var after = parts(office(docx(Files.WORD, StandardCharsets.UTF_8, "w", "\"")));
        assertThat(after.keySet()).containsExactlyInAnyOrder("[Content_Types].xml", "_rels/.rels",
                "word/document.xml", "word/_rels/document.xml.rels", "word/settings.xml", "word/_rels/settings.xml.rels",
                "word/comments.xml");
        var types = new String(after.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        assertThat(types).contains("/word/document.xml", "/word/comments.xml")
                .doesNotContain("docProps", "customXml", "people", "glossary");
        var settings = new String(after.get("word/settings.xml"), StandardCharsets.UTF_8);
        assertThat(settings).contains("trackRevisions").doesNotContain("attachedTemplate", "mailMerge");
        assertThat(new String(after.get("word/_rels/settings.xml.rels"), StandardCharsets.UTF_8)).doesNotContain("Id=");
    }

    @Test
    void a_workbook_behind_a_chart_is_cleaned_as_well() throws IOException {
        var book = new LinkedHashMap<String, byte[]>();
        book.put("[Content_Types].xml", types("/xl/workbook.xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "/xl/worksheets/sheet1.xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml", "/xl/comments1.xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"));
        book.put("_rels/.rels", Files.relationships("officeDocument", "xl/workbook.xml", "core-properties", "docProps/core.xml"));
        book.put("docProps/core.xml", utf("<a>onde</a>"));
        book.put("xl/workbook.xml", utf("<x:workbook xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='"
                + POINTS + "'><x15ac:absPath xmlns:x15ac='http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac' url='C:\\onde'/>"
                + "<x:fileSharing userName='onde'/><x:sheets><x:sheet r:id='r1' name='Ark'/></x:sheets></x:workbook>"));
        book.put("xl/_rels/workbook.xml.rels", Files.relationships("worksheet", "worksheets/sheet1.xml", "connections", "connections.xml"));
        book.put("xl/connections.xml", utf("<a>onde</a>"));
        book.put("xl/worksheets/sheet1.xml",
                utf("<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='"
                + POINTS + "'><x:v>42</x:v><x:pageSetup r:id='r2'/></x:worksheet>"));
        book.put("xl/worksheets/_rels/sheet1.xml.rels", Files.relationships("comments",
                "../comments1.xml", "printerSettings", "../printerSettings/p.bin"));
        book.put("xl/printerSettings/p.bin", utf("onde"));
        book.put("xl/comments1.xml",
                utf("<comments xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                + "<authors><author>onde</author></authors><text>En note</text></comments>"));
        var parts = Files.docxParts();
        parts.put("[Content_Types].xml", types("/word/document.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "/word/charts/chart1.xml",
                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", "/word/embeddings/bog.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        parts.put("word/_rels/document.xml.rels", Files.relationships("chart", "charts/chart1.xml"));
        parts.put("word/charts/chart1.xml", utf("<c:chartSpace xmlns:c='c' xmlns:r='" + POINTS
                + "'><c:externalData r:id='r1'/></c:chartSpace>"));
        parts.put("word/charts/_rels/chart1.xml.rels", Files.relationships("package", "../embeddings/bog.xlsx"));
        parts.put("word/embeddings/bog.xlsx", Files.zip(book));
        var inner = parts(requireNonNull(parts(office(Files.zip(parts))).get("word/embeddings/bog.xlsx")));
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
            parts.put("content.xml",
                    utf(("<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                    + "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:c='http://purl.org/dc/elements/1.1/' "
                    + "xmlns:m='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
                    + " xmlns:x='http://www.w3.org/1999/xlink' xmlns:oo='http://openoffice.org/2009/office'><o:scripts>onde</o:scripts>"
                    + "<o:body><o:text><text:tracked-changes><text:changed-region><text:deletion><o:change-info>"
                    + "<c:creator>onde</c:creator><c:date>onde</c:date></o:change-info>"
                    + "<text:p>Slettet</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p oo:rsid='onde'>Flere "
                    + "<text:a x:href='https://fjordby.dk/sti'>stier</text:a><text:a x:href='file:///home/onde'>og filer</text:a>"
                    + "<o:annotation><c:creator>onde</c:creator><m:creator-initials>onde</m:creator-initials>"
                    + "<text:p>En note</text:p></o:annotation></text:p><text:section><text:section-source "
                    + "x:href='../onde.odt'/></text:section></o:text></o:body></o:document-content>")
                    .replace("text:", prefix + ":").replace("xmlns:text", "xmlns:" + prefix)
                    .replace("opendocument:xmlns:" + prefix + ":1.0", "opendocument:xmlns:text:1.0")));
            parts.put("meta.xml", utf("<a>onde</a>"));
            parts.put("Thumbnails/thumbnail.png", Files.png());
            parts.put("Configurations2/accelerator/current.xml", utf("onde"));
            parts.put("manifest.rdf", utf("<a>onde</a>"));
            parts.put("META-INF/manifest.xml",
                    utf("<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                    + "<manifest:file-entry manifest:full-path='/'/><manifest:file-entry manifest:full-path='content.xml'/>"
                    + "<manifest:file-entry manifest:full-path='onde.rdf'/><manifest:file-entry "
                    + "manifest:full-path='Thumbnails/thumbnail.png'/></manifest:manifest>"));
            var before = Files.zip(parts);
            var after = office(before);
            assertThat(all(after)).doesNotContain("onde", "Hemmelig").contains("https://fjordby.dk/sti", "content.xml");
            assertThat(words(after)).contains("Flere ", "stier", "og filer", "En note", "Slettet")
                    .isEqualTo(words(before).replace("onde", ""));
        }
    }
}
