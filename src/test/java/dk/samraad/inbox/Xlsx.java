package dk.samraad.inbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Spreadsheets with replies, right ones and others.
final class Xlsx {
    static final List<Object> HEADINGS = List.of("Modtaget", "Udtaler sig som", "Navn",
            "Organisation", "E-mail", "Beskyttet navn", "Afsnit", "Svar");
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static final String DATES_1904 = "<workbookPr date1904=\"1\"/>";
    private static final String HIDDEN = "state=\"hidden\"";

    private Xlsx() {}

    static List<Object> row(String name, String text) {
        return List.of(DAY, "Privatperson", name, "", "", "", "", text);
    }

    /// As many different replies; every tenth is of an organisation.
    static byte[] of(int rows) {
        var all = new ArrayList<List<Object>>();
        for (int i = 1; i <= rows; i++) {
            all.add(i % 10 == 0 ? List.of(DAY, "Organisation", "Bo Prøve", "Forening " + i,
                    "", "", "1.2", "Forening " + i + " vil have stier")
                    : row("Anna Prøve", "Svar nummer " + i + " om stier, lys, bænke og alt det andet, der skal til for at bevæge sig"));
        }
        return sheet(HEADINGS, all);
    }

    @SafeVarargs
    static byte[] sheet(List<Object> headings, List<Object>... rows) {
        return sheet(headings, List.of(rows));
    }

    static byte[] sheet(List<Object> headings, List<List<Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Prøve", null)) {
            var sheet = workbook.newWorksheet("Ark1");
            write(sheet, 0, headings);
            for (int i = 0; i < rows.size(); i++) write(sheet, i + 1, rows.get(i));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof LocalDate day) sheet.value(row, i, day);
            else if (!cells.get(i).equals("")) sheet.value(row, i, (String) cells.get(i));
        }
    }

    /// A row whose reply is the result of a formula, as a spreadsheet program writes it.
    ///
    /// @param result attributes and elements of the cell
    static byte[] withFormula(String result) {
        return withRow(cell("A2", "1-3-2026"), "<c r=\"H2\" " + result + "</c>");
    }

    /// A row whose day is the result of a formula.
    static byte[] withDay(String result) {
        return withRow("<c r=\"A2\" " + result + "</c>", cell("H2", "Flere stier"));
    }

    private static byte[] withRow(String day, String reply) {
        return with("", day + cell("B2", "Privatperson") + cell("C2", "Anna Prøve") + reply, "");
    }

    /// @param settings of the workbook
    /// @param how the names of the strict form, [#HIDDEN] or nothing
    private static byte[] with(String settings, String row, String how) {
        var texts = HEADINGS.stream().map(Object::toString).toList();
        var heading = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) heading.append(cell((char) ('A' + i) + "1", texts.get(i)));
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application"
                + "/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application"
                + "/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"));
        parts.put("_rels/.rels", utf8(new String(relationship("officeDocument", "xl/workbook.xml"), StandardCharsets.UTF_8)
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
                how.startsWith("http") ? how : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/")));
        parts.put("xl/workbook.xml",
                utf8("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + settings + "<sheets><sheet name=\"Ark1\" sheetId=\"1\" " + (how.equals(HIDDEN) ? how : "")
                + " r:id=\"rId1\"/></sheets></workbook>"));
        parts.put("xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/styles.xml",
                utf8("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"));
        parts.put("xl/worksheets/sheet1.xml",
                utf8("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">" + heading
                + "</row><row r=\"2\">" + row + "</row></sheetData></worksheet>"));
        return zip(parts);
    }

    private static String cell(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static byte[] relationship(String kind, String target) {
        return utf8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind + "\" Target=\"" + target + "\"/></Relationships>");
    }

    /// A workbook that began on a Mac.
    ///
    /// @param day as a number
    static byte[] from1904(String day) {
        return with(DATES_1904, "<c r=\"A2\" s=\"1\"><v>" + day + "</v></c>" + cell("B2", "Privatperson")
                + cell("C2", "Anna Prøve") + cell("H2", "Flere stier"), "");
    }

    /// The form of XLSX that has its names from elsewhere.
    static byte[] strict() {
        return with("", cell("A2", "1-3-2026"), "http://purl.oclc.org/ooxml/officeDocument/relationships/");
    }

    static byte[] withHiddenColumnAndMore() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Prøve", null)) {
            var hidden = workbook.newWorksheet("Skjult ark");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            hidden.value(0, 0, "Opslag");
            var sheet = workbook.newWorksheet("Ark1");
            write(sheet, 0, HEADINGS);
            write(sheet, 1, row("Anna Prøve", "Flere stier"));
            sheet.hideColumn(4);
            workbook.newWorksheet("Tomt ark");
            workbook.newWorksheet("Flere svar").value(3, 2, "Mere lys");
            workbook.newWorksheet("Gemt ark").setVisibilityState(VisibilityState.VERY_HIDDEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] allHidden() {
        return with("", cell("A2", "1-3-2026"), HIDDEN);
    }

    /// 80 MB of nothing in a few kilobytes.
    static byte[] bomb() {
        return called("xl/worksheets/sheet1.xml", new byte[80 * 1024 * 1024]);
    }

    /// The forbidden word stands where two pieces meet.
    static byte[] entities() {
        return called("xl/sharedStrings.xml", utf8("<?xml version=\"1.0\"?>" + " ".repeat(64 * 1024 - 25)
                + "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><sst>&a;</sst>"));
    }

    private static byte[] called(String name, byte[] content) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", utf8("<Types>application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml</Types>"));
        parts.put(name, content);
        return zip(parts);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
