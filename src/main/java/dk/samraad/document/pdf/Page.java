package dk.samraad.document.pdf;

import dk.samraad.document.drawing.Colour;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// A page while it is being filled: what is behind the text (backgrounds, rules; all artifacts) and the tagged content.
final class Page {
    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();
    static final float LEFT = 70;
    static final float RIGHT = WIDTH - 70;
    static final float TOP = HEIGHT - 76;
    static final float BOTTOM = 68;

    private final PDPage page = new PDPage(PDRectangle.A4);
    private final COSArray tags = new COSArray();
    private final int number;
    private final Operators behind;
    private final Operators front;
    private @Nullable Tag open;
    private @Nullable COSArray annotations;

    /// @param number from 1
    Page(int number, PDResources resources, EmbeddedFonts fonts) {
        this.number = number;
        this.behind = new Operators(fonts, 256);
        this.front = new Operators(fonts, 8192);
        page.setResources(resources);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, number - 1);
    }

    int number() {
        return number;
    }

    PDPage pdf() {
        return page;
    }

    COSDictionary dictionary() {
        return page.getCOSObject();
    }

    /// The element of each marked content, by its number: the page's row in the parent tree.
    COSArray tags() {
        return tags;
    }

    /// Text that belongs to an element. Text of the same element that follows goes on in the same marked content.
    void text(Tag tag, Style style, float x, float y, List<Shaper.Part> parts) {
        open(tag);
        front.text(style.colour(), style.size(), x, y, parts);
    }

    void open(Tag tag) {
        if (open == tag) return;
        close();
        front.raw("/" + tag.type() + " <</MCID " + tags.size() + ">> BDC\n");
        tag.addContent(this, tags.size());
        tags.add(tag.dictionary());
        open = tag;
    }

    /// For drawing inside an element that is not text; [#open] comes first.
    Operators front() {
        return front;
    }

    /// Text that repeats what the tree already says, such as a table's header on its second page.
    void artifactText(Style style, float x, float y, List<Shaper.Part> parts) {
        close();
        front.raw("/Artifact BMC\n");
        front.text(style.colour(), style.size(), x, y, parts);
        front.raw("EMC\n");
    }

    void area(Colour colour, float x, float y, float width, float height) {
        behind.area(colour, x, y, width, height);
    }

    void stroke(Colour colour, float thickness, float x1, float y1, float x2, float y2) {
        behind.stroke(colour, thickness, x1, y1, x2, y2);
    }

    /// A row of dots that leads the eye to a number.
    void leader(float x1, float x2, float y) {
        behind.raw("q 1 J [0 4] 0 d\n");
        // q and Q keep dash and cap to this line; colour and thickness are set again by whoever draws next.
        behind.raw("0.55 G 1 w " + x1 + " " + y + " m " + x2 + " " + y + " l S Q\n");
    }

    void annotate(COSDictionary annotation) {
        if (annotations == null) {
            annotations = new COSArray();
            dictionary().setItem(COSName.ANNOTS, annotations);
        }
        annotation.setItem(COSName.P, dictionary());
        annotations.add(annotation);
    }

    /// The page's content, complete. Nothing can be drawn after this.
    byte[] content() {
        close();
        var whole = new ByteArrayOutputStream(behind.length() + front.length() + 32);
        if (behind.length() > 0) {
            whole.writeBytes("q /Artifact BMC\n".getBytes(StandardCharsets.ISO_8859_1));
            whole.writeBytes(behind.drain());
            whole.writeBytes("EMC Q\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        whole.writeBytes(front.drain());
        return whole.toByteArray();
    }

    private void close() {
        if (open != null) front.raw("EMC\n");
        open = null;
    }
}
