package dk.samraad.document.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// The words of one page, and whether it shows something beside them that may hold words.
final class PageWords extends PDFTextStripper {
    private static final Set<String> PAINTING = Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh");
    /// Of a page: a scan covers it, a logo does not.
    private static final double LARGE = 0.3;
    /// What stands on a large picture is its caption or a stamp, unless it is as long as a text.
    private static final int LETTERS_OF_A_TEXT = 400;
    private static final int MOST_CHECKED = 0xFF;

    private final PdfWords.Check check;
    private int operators;
    private int glyphs;
    private int lost;
    private int letters;
    private boolean painted;
    private double pictures;
    private int drawn;
    private double area = 1;

    PageWords(PdfWords.Check check) {
        this.check = check;
    }

    /// @param number from 1
    /// @param asSeen in the order the eye reads, not in the order it was drawn
    String of(PDDocument document, int number, boolean asSeen) throws IOException {
        var box = document.getPage(number - 1).getCropBox();
        area = Math.max(1, box.getWidth() * box.getHeight());
        setStartPage(number);
        setEndPage(number);
        setSortByPosition(asSeen);
        setLineSeparator("\n");
        setPageEnd("");
        var words = getText(document).replaceAll("[\\x00-\\x08\\x0B\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        letters = (int) words.codePoints().filter(Character::isLetterOrDigit).count();
        return words;
    }

    int pictures() {
        return drawn;
    }

    boolean isUnread() {
        if (letters == 0 && (painted || pictures > 0 || glyphs > 0)) return true;
        if (lost > 0 && lost * 20 >= glyphs) return true;
        return pictures >= LARGE && letters < LETTERS_OF_A_TEXT;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if ((++operators & MOST_CHECKED) == 0) check.check();
        var name = operator.getName();
        if (PAINTING.contains(name)) painted = true;
        else if (name.equals("BI")) picture();
        else if (name.equals("Do") && !operands.isEmpty() && operands.getFirst() instanceof COSName object
                && getResources() != null && getResources().isImageXObject(object)) picture();
        super.processOperator(operator, operands);
    }

    private void picture() {
        drawn++;
        pictures += coveredByUnit();
    }

    /// A picture is drawn into the square of one by one, wherever that lies now.
    private double coveredByUnit() {
        var state = getGraphicsState();
        if (state == null) return 0;
        var matrix = state.getCurrentTransformationMatrix();
        return Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY()) / area;
    }

    /// What is pinned to the page is seen on it, too: its words come after those of the page.
    @Override
    protected void writePage() throws IOException {
        for (var pinned : getCurrentPage().getAnnotations()) {
            check.check();
            showAnnotation(pinned);
        }
        super.writePage();
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        if ((++operators & MOST_CHECKED) == 0) check.check();
        glyphs++;
        var letter = font.toUnicode(code);
        if (letter == null || letter.isEmpty() || letter.codePoints().anyMatch(c -> c == 0xFFFD
                || Character.getType(c) == Character.PRIVATE_USE)) lost++;
        super.showGlyph(place, font, code, displacement);
    }
}
