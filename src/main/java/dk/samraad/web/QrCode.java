package dk.samraad.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import gg.jte.Content;
import java.util.Map;

/// A QR code as one SVG path: a module is a unit, neighbours in a row are one stroke.
public final class QrCode {
    private static final int QUIET = 4;

    private QrCode() {}

    /// For a page.
    ///
    /// @param alternative what the code is, for those who do not see it
    public static Content svg(String text, String alternative) {
        return output -> output.writeContent(drawing(text, alternative));
    }

    /// As a file of its own.
    public static String drawing(String text, String alternative) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, QUIET, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, hints);
            var size = modules.getWidth();
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"160\" height=\"160\" viewBox=\"0 0 " + size + " " + size
                    + "\" shape-rendering=\"crispEdges\" aria-label=\"" + escaped(alternative) + "\"><path fill=\"#fff\" d=\"M0 0h"
                            + size + "v" + size
                    + "H0z\"/><path d=\"" + path(modules) + "\"/></svg>";
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    private static String path(BitMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (!modules.get(x, y)) continue;
                var from = x;
                while (x + 1 < modules.getWidth() && modules.get(x + 1, y)) x++;
                path.append('M').append(from).append(' ').append(y).append('h').append(x + 1 - from).append("v1H").append(from).append('z');
            }
        }
        return path.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
