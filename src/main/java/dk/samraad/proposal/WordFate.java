package dk.samraad.proposal;

import java.io.IOException;
import java.util.regex.Pattern;

/// What becomes of a row, a cell or a shape of a Word file, whatever its words say of themselves.
enum WordFate {
    SHOWN,
    /// While changes were tracked.
    DELETED,
    /// Or it lies under a cell that was made higher or wider.
    HIDDEN;

    private static final Pattern HIDING = Pattern.compile("(?i).*(?:visibility\\s*:\\s*hidden|display\\s*:\\s*none).*", Pattern.DOTALL);

    /// @param xml at the beginning of the properties of a row or cell; read to their end
    static WordFate read(Xml xml) throws IOException {
        var fate = SHOWN;
        for (int in = xml.depth(); xml.nextIn(in); ) {
            if (!xml.isStart()) continue;
            switch (xml.name()) {
                case "trPrChange", "tcPrChange" -> xml.skip();
                case "del", "cellDel" -> fate = DELETED;
                case "hidden" -> { if (fate == SHOWN && WordStyles.isOn(xml)) fate = HIDDEN; }
                case "vMerge", "hMerge" -> { if (fate == SHOWN && !xml.attribute("val").equals("restart")) fate = HIDDEN; }
                default -> { }
            }
        }
        return fate;
    }

    /// Whether a shape says that it and what is in it is not shown.
    static boolean hidesItself(Xml xml) {
        return HIDING.matcher(xml.attribute("style")).matches();
    }

    /// Whether this says of the drawing or shape it stands in that it is not shown.
    static boolean hidesParent(Xml xml) {
        var says = xml.name().equals("docPr") || xml.name().equals("cNvPr");
        return says && !xml.attribute("hidden").isEmpty() && !xml.attribute("hidden").matches("0|false|off");
    }
}
