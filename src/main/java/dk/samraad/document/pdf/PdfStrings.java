package dk.samraad.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// What a PDF says beside its pages: in notes, fields of forms, addresses of links, bookmarks, alternative texts. Looked for in every
/// object of the file, so that no place is forgotten.
final class PdfStrings {
    private static final Set<COSName> SAYING = Set.of(COSName.CONTENTS, COSName.V, COSName.getPDFName("DV"), COSName.getPDFName("TU"),
            COSName.ALT,
            COSName.ACTUAL_TEXT, COSName.E, COSName.TITLE, COSName.URI, COSName.getPDFName("RC"), COSName.getPDFName("Subj"),
                    COSName.getPDFName("CA"),
            COSName.OPT, COSName.getPDFName("RV"), COSName.T);
    /// Of those, the ones that may be kept as a stream: a long answer in a form, words with their looks. The contents of a page
    /// are drawing.
    private static final Set<COSName> LONG = Set.of(COSName.V, COSName.getPDFName("DV"), COSName.getPDFName("RC"),
            COSName.getPDFName("RV"));
    private static final int DEEPEST = 50;
    private static final int LONGEST = 1 << 20;

    private final PdfWords.Check check;
    private final List<String> found = new ArrayList<>();

    private PdfStrings(PdfWords.Check check) {
        this.check = check;
    }

    static List<String> of(PDDocument document, PdfWords.Check check) throws IOException {
        var strings = new PdfStrings(check);
        var objects = document.getDocument();
        for (var key : List.copyOf(objects.getXrefTable().keySet())) {
            check.check();
            strings.walk(objects.getObjectFromPool(new COSObjectKey(key.getNumber(), key.getGeneration())).getObject(), Says.NOTHING, 0);
        }
        return strings.found.stream().distinct().toList();
    }

    /// What a value is to a reader.
    private enum Says {
        NOTHING, WORDS, MANY_WORDS;

        static Says of(COSName key) {
            if (LONG.contains(key)) return MANY_WORDS;
            return SAYING.contains(key) ? WORDS : NOTHING;
        }
    }

    private void walk(@Nullable COSBase base, Says says, int depth) {
        if (depth > DEEPEST) return;
        switch (base) {
            case COSString string when says != Says.NOTHING -> add(string.getString());
            // What another number leads to is walked under that number, and is only told here when it is words itself.
            case COSObject other when says != Says.NOTHING && other.getObject() instanceof COSString string -> add(string.getString());
            case COSObject other when says == Says.MANY_WORDS && other.getObject() instanceof COSStream stream ->
                    add(words(stream).replaceAll("<[^<>]*>", " "));
            case COSArray array -> array.forEach(item -> walk(item, says, depth + 1));
            case COSDictionary dictionary -> dictionary.forEach((name, value) -> walk(value, Says.of(name), depth + 1));
            case null, default -> { }
        }
    }

    private static String words(COSStream stream) {
        try (var in = stream.createInputStream()) {
            return new COSString(in.readNBytes(LONGEST)).getString();
        } catch (IOException unreadable) {
            return "";
        }
    }

    private void add(String words) {
        var plain = words.replaceAll("[\\x00-\\x08\\x0B\\x0E-\\x1F]", "").strip();
        if (plain.codePoints().anyMatch(Character::isLetterOrDigit)) found.add(plain);
    }
}
