package dk.samraad.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes a document so that the same objects give the same bytes, whenever they are written: what was cleaned is cleaned again
/// without a change.
final class PdfWriting {
    private PdfWriting() {}

    /// @param about how many bytes it may be
    static byte[] written(PDDocument document, int about, PdfScrub.PictureCleaner cleaner) throws IOException {
        var trailer = document.getDocument().getTrailer();
        // An identifier of its first writer would tell which files were one once.
        trailer.removeItem(COSName.ID);
        trailer.removeItem(COSName.ENCRYPT);
        document.setDocumentId(0L);
        number(document, cleaner);
        var out = new ByteArrayOutputStream(about);
        document.save(out);
        return identified(out.toByteArray(), document.getDocument().getDocumentID());
    }

    /// In the order in which they are reached, whatever numbers and containers they came in.
    private static void number(PDDocument document, PdfScrub.PictureCleaner cleaner) {
        var references = new ArrayList<COSObject>();
        var seen = Collections.<COSBase>newSetFromMap(new IdentityHashMap<>());
        var ahead = new ArrayDeque<COSBase>();
        ahead.push(document.getDocument().getTrailer());
        while (!ahead.isEmpty()) {
            cleaner.check();
            var next = ahead.pop();
            if (next instanceof COSObject reference) references.add(reference);
            var object = next instanceof COSObject reference ? reference.getObject() : next;
            if (object == null || !seen.add(object)) continue;
            if (object instanceof COSArray array) {
                for (var part : array) if (part != null) ahead.push(part);
            } else if (object instanceof COSDictionary dictionary) {
                // How long a stream is, is written in its own head.
                for (var entry : dictionary.entrySet()) {
                    if (!(dictionary instanceof COSStream) || !entry.getKey().equals(COSName.LENGTH)) ahead.push(entry.getValue());
                }
            }
        }
        // Only now: an object is found in the file by the number it had there.
        var numbers = new IdentityHashMap<COSBase, COSObjectKey>();
        for (var reference : references) {
            var object = reference.getObject();
            if (object == null) continue;
            var key = numbers.computeIfAbsent(object, o -> new COSObjectKey(numbers.size() + 1L, 0));
            object.setKey(key);
            reference.setKey(key);
        }
        document.getDocument().setHighestXRefObjectNumber(numbers.size());
    }

    /// Readers remember a document by its identifier: it is made of the content, not of the clock.
    private static byte[] identified(byte[] pdf, COSArray identifier) {
        if (!(identifier.get(0) instanceof COSString first)) throw new IllegalStateException("No identifier was written");
        var written = ("<" + first.toHexString() + ">").getBytes(StandardCharsets.US_ASCII);
        var sum = HexFormat.of().withUpperCase().formatHex(sum(pdf), 0, first.getBytes().length);
        var ours = ("<" + sum + ">").getBytes(StandardCharsets.US_ASCII);
        var left = 2;
        for (var at = pdf.length - written.length; left > 0; at--) {
            if (at < 0) throw new IllegalStateException("The identifier is not where it was written");
            if (!Arrays.equals(pdf, at, at + written.length, written, 0, written.length)) continue;
            System.arraycopy(ours, 0, pdf, at, ours.length);
            left--;
        }
        return pdf;
    }

    private static byte[] sum(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
