package dk.samraad.assessment;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/// The sheet itself: a header that stays in sight with a filter in it, and lines that are sent on as they come. Nothing in it is
/// a formula: texts are written as texts, and one that begins as a formula does gets a quote mark before it, for whoever
/// edits the cell or saves the sheet as CSV (OWASP, CSV Injection).
final class OverviewSheet {
    static final List<String> HEADINGS = List.of("Dato modtaget", "HøringID", "Høringssvar ID", "Emne", "Navn på afsender",
            "Udtaler sig som",
            "Evt. navn på organisation", "Resume", "Vurdering", "Tema", "Afsnit", "Indstilling", "Ændring", "Holdning", "Punkt");
    /// Together so narrow that on paper, where they are shrunk to the width of a page, the letters are still of seven points.
    private static final List<Integer> WIDTHS = List.of(12, 13, 9, 15, 15, 12, 15, 38, 38, 14, 12, 11, 12, 10, 13);
    /// Excel refuses a longer text in a cell.
    private static final int LONGEST = 32_000;
    /// In inches.
    private static final float MARGIN = 0.3f;

    private final Worksheet sheet;
    private int row;

    OverviewSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    void head() {
        page();
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.width(column, WIDTHS.get(column));
            sheet.inlineString(0, column, harmless(HEADINGS.get(column)));
        }
        sheet.range(0, 0, 0, HEADINGS.size() - 1).style().bold().fillColor("E7F0F0").set();
        sheet.freezePane(0, 1);
        row = 1;
    }

    /// On paper: A4 across, all columns beside each other, the headings on every page.
    private void page() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.topMargin(2 * MARGIN);
        sheet.bottomMargin(2 * MARGIN);
        sheet.repeatRows(0);
        sheet.footer("&P / &N", Position.CENTER);
    }

    /// @param texts of the other columns, in their order
    void line(LocalDate day, List<String> texts) {
        sheet.value(row, 0, day);
        sheet.style(row, 0).format("dd-mm-yyyy").verticalAlignment("top").set();
        for (int i = 0; i < texts.size(); i++) {
            sheet.inlineString(row, i + 1, harmless(texts.get(i)));
            sheet.style(row, i + 1).wrapText(true).verticalAlignment("top").set();
        }
        row++;
    }

    /// Sends on what is written so far.
    void flush() throws IOException {
        sheet.flush();
    }

    void finish() throws IOException {
        sheet.setAutoFilter(0, 0, row - 1, HEADINGS.size() - 1);
        sheet.finish();
    }

    static String harmless(String text) {
        var plain = text.codePoints().filter(c -> c == '\n' || c == '\t' || c == '\r' || !Character.isISOControl(c))
                .limit(LONGEST).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return plain.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(plain.charAt(0)) < 0 ? plain : "'" + plain;
    }
}
