package dk.samraad.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/// PDFs of one page written by hand, object by object, and the filters they may be packed with.
final class WrittenPdf {
    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R";
    static final String SQUARE = "<</Type/XObject/Subtype/Form/BBox[0 0 20 20]/Resources<<>>/Length 14>>\n"
            + "stream\n0 0 20 20 re f\nendstream";

    private WrittenPdf() {}

    static byte[] catalog(String more, String... objects) {
        return whole(more, ">>", "", objects);
    }

    static byte[] pdf(String page, String contents, String... objects) {
        return whole("", page, contents, objects);
    }

    /// @param objects from number 5 on
    private static byte[] whole(String catalog, String page, String contents, String... objects) {
        var all = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R" + catalog + ">>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>", PAGE + page,
                "<</Length " + contents.length() + ">>\nstream\n" + contents + "\nendstream"));
        all.addAll(Arrays.asList(objects));
        var out = new StringBuilder("%PDF-1.7\n");
        var offsets = new ArrayList<Integer>();
        for (int i = 0; i < all.size(); i++) {
            offsets.add(out.length());
            out.append(i + 1).append(" 0 obj\n").append(all.get(i)).append("\nendobj\n");
        }
        var xref = out.length();
        out.append("xref\n0 ").append(all.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(at -> out.append("%010d 00000 n \n".formatted(at)));
        out.append("trailer\n<</Size ").append(all.size() + 1).append("/Root 1 0 R>>\nstartxref\n").append(xref).append("\n%%EOF\n");
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /// All objects in plain words.
    static byte[] plain(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static byte[] deflate(byte[] bytes) {
        var deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        return out.toByteArray();
    }

    static byte[] hex(byte[] bytes) {
        return (java.util.HexFormat.of().formatHex(bytes) + ">").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] ascii85(byte[] bytes) throws IOException {
        var out = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 4) {
            var count = Math.min(4, bytes.length - i);
            long number = 0;
            for (int k = 0; k < 4; k++) number = number << 8 | (k < count ? bytes[i + k] & 0xFF : 0);
            var digits = new char[5];
            for (int k = 4; k >= 0; k--) {
                digits[k] = (char) ('!' + number % 85);
                number /= 85;
            }
            out.append(count == 4 && new String(digits).equals("!!!!!") ? "z" : new String(digits, 0, count + 1));
        }
        return (out + "~>").getBytes(StandardCharsets.US_ASCII);
    }
}
