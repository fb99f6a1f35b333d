package dk.samraad.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/// Remarks that a program wrote between the operators of a page ("% Forfatter: …"), which no reader shows.
final class PdfRemarks {
    private PdfRemarks() {}

    /// Writes the operators anew, without what stands between them. Most streams hold no percent sign and stay as they are.
    static void remove(COSStream operators) throws IOException {
        byte[] before;
        try (var in = operators.createInputStream()) {
            before = in.readAllBytes();
        }
        if (!holdsPercent(before)) return;
        var tokens = new PDFStreamParser(before).parse();
        operators.removeItem(COSName.DECODE_PARMS);
        operators.removeItem(COSName.DP);
        try (var out = operators.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
    }

    private static boolean holdsPercent(byte[] operators) {
        for (var one : operators) if (one == '%') return true;
        return false;
    }
}
