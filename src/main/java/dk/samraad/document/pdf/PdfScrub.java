package dk.samraad.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// A PDF somebody else made, without what tells who made it, when and where: written anew, so that earlier versions of it
/// are gone too, and without scripts and files inside it.
public final class PdfScrub {
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final Pattern PACKED_TWICE = Pattern.compile("\\[\\s*/Fl(?:ateDecode)?\\s*/Fl(?:ateDecode)?\\b");
    private static final List<COSName> TRACES = names(
            "Metadata", "PieceInfo", "LastModified", "CreationDate", "ModDate", "M", "JS", "JavaScript", "EmbeddedFiles", "AF", "EF", "AA", "OpenAction", "Collection");

    private PdfScrub() {}

    public sealed interface Scrubbed {
        record Clean(byte[] bytes) implements Scrubbed {}

        /// Nobody can open it without a password.
        record Locked() implements Scrubbed {}

        record Damaged() implements Scrubbed {}

        /// It unpacks to more than any document of this size.
        record Bomb() implements Scrubbed {}
    }

    /// @param jpeg takes the metadata out of a JPEG picture
    public static Scrubbed scrub(byte[] pdf, UnaryOperator<byte[]> jpeg) {
        if (unpacksTooLarge(pdf)) return new Scrubbed.Bomb();
        try (var document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() == 0) return new Scrubbed.Damaged();
            for (var page : document.getPages()) page.getMediaBox();
            document.setAllSecurityToBeRemoved(true);
            document.getDocument().getTrailer().removeItem(COSName.INFO);
            clean(document, jpeg);
            var out = new ByteArrayOutputStream(pdf.length);
            document.save(out);
            return new Scrubbed.Clean(out.toByteArray());
        } catch (InvalidPasswordException locked) {
            return new Scrubbed.Locked();
        } catch (IOException | RuntimeException damaged) {
            return new Scrubbed.Damaged();
        }
    }

    private static void clean(PDDocument document, UnaryOperator<byte[]> jpeg) throws IOException {
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSBase, Boolean>());
        var ahead = new ArrayDeque<COSBase>();
        ahead.push(document.getDocument().getTrailer());
        while (!ahead.isEmpty()) {
            var next = ahead.pop();
            if (!seen.add(next)) continue;
            if (next instanceof COSObject reference && reference.getObject() != null) ahead.push(reference.getObject());
            if (next instanceof COSArray array) array.forEach(part -> { if (part != null) ahead.push(part); });
            if (!(next instanceof COSDictionary dictionary)) continue;
            TRACES.forEach(dictionary::removeItem);
            // Beside a remark T is who made it; beside a form field it is the field's name.
            if (dictionary.containsKey(COSName.SUBTYPE) && dictionary.containsKey(COSName.RECT) && !COSName.WIDGET.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
                dictionary.removeItem(COSName.T);
            }
            if (dictionary instanceof COSStream stream && COSName.DCT_DECODE.equals(stream.getFilters())) cleanPicture(stream, jpeg);
            dictionary.getValues().forEach(ahead::push);
        }
    }

    private static void cleanPicture(COSStream stream, UnaryOperator<byte[]> jpeg) throws IOException {
        byte[] picture;
        try (var in = stream.createRawInputStream()) {
            picture = in.readAllBytes();
        }
        try (var out = stream.createRawOutputStream()) {
            new ByteArrayInputStream(jpeg.apply(picture)).transferTo(out);
        }
    }

    /// Looks at every stream before PDFBox does, for PDFBox unpacks some of them whole.
    private static boolean unpacksTooLarge(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        if (PACKED_TWICE.matcher(text).find()) return true;
        var left = MOST_UNPACKED;
        var scratch = new byte[64 * 1024];
        for (var at = text.indexOf("stream"); at >= 0 && left > 0; at = text.indexOf("stream", at + 6)) {
            var from = at + 6;
            while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) from++;
            left -= unpacked(pdf, from, left, scratch);
        }
        return left <= 0;
    }

    private static long unpacked(byte[] pdf, int from, long most, byte[] scratch) {
        var inflater = new Inflater();
        long total = 0;
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            for (int n = inflater.inflate(scratch); n > 0 && total < most; n = inflater.inflate(scratch)) total += n;
        } catch (DataFormatException notPackedThisWay) {
            return total;
        } finally {
            inflater.end();
        }
        return total;
    }

    private static List<COSName> names(String... names) {
        return List.of(names).stream().map(COSName::getPDFName).collect(Collectors.toUnmodifiableList());
    }
}
