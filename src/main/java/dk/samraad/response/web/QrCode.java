package dk.samraad.response.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import gg.jte.Content;
import java.util.Map;

/// A QR code as one SVG path: a module is a unit, neighbours in a row are one stroke.
final class QrCode {
    private static final int QUIET = 4;

    private QrCode() {}

    /// @param alternative what the code is, for those who do not see it
    static Content svg(String text, String alternative) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, QUIET, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, hints);
            var path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (!modules.get(x, y)) continue;
                    var from = x;
                    while (x + 1 < modules.getWidth() && modules.get(x + 1, y)) x++;
                    path.append('M').append(from).append(' ').append(y).append('h').append(x + 1 - from).append("v1H").append(from).append('z');
                }
            }
            return drawing(modules.getWidth(), path.toString(), alternative);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    private static Content drawing(int size, String path, String alternative) {
        return output -> {
            output.writeContent("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"160\" height=\"160\" viewBox=\"0 0 " + size + " " + size
                    + "\" shape-rendering=\"crispEdges\" aria-label=\"");
            output.writeContent(alternative.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"));
            output.writeContent("\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/><path d=\"" + path + "\"/></svg>");
        };
    }
}
