package dk.samraad.document.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Goes through all objects of a document from its root, each as what it is there ([PdfPlace]), and takes out of it what tells
/// of its maker or does something by itself. A key goes where it means that; a picture, a glyph or a state of the same name stays.
final class PdfTraces {
    private static final Set<String> MEDIA = Set.of("Sound", "Movie", "RichMedia", "FileAttachment", "3D");
    /// Where the bytes of a stream lie that are not in the file: a path on somebody's machine.
    private static final List<COSName> ELSEWHERE = List.of(COSName.F, COSName.F_FILTER, COSName.F_DECODE_PARMS);
    private static final Set<String> ACTIONS_KEPT = Set.of("GoTo", "URI", "Named");

    private final PDDocument document;
    private final PdfScrub.PictureCleaner cleaner;
    private final PdfPictures pictures;
    private final Map<COSBase, EnumSet<PdfPlace>> seen = new IdentityHashMap<>();
    private final Set<COSStream> cleaned = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArrayDeque<Visit> ahead = new ArrayDeque<>();
    private boolean hasFiles;

    private record Visit(COSBase object, PdfPlace as) {}

    PdfTraces(PDDocument document, PdfScrub.PictureCleaner cleaner) {
        this.document = document;
        this.cleaner = cleaner;
        this.pictures = new PdfPictures(cleaner);
    }

    /// Whether a reader would have found files, sound or film in it.
    boolean hasFiles() {
        return hasFiles;
    }

    boolean isDrawnByProgram() {
        var root = document.getDocument().getTrailer().getCOSDictionary(COSName.ROOT);
        var form = root == null ? null : root.getCOSDictionary(COSName.ACRO_FORM);
        var hasFields = form != null && form.getCOSArray(COSName.FIELDS) != null && form.getCOSArray(COSName.FIELDS).size() > 0;
        return form != null && form.containsKey(COSName.XFA) && (root.getBoolean(COSName.getPDFName("NeedsRendering"), false)
                || !hasFields);
    }

    void remove() throws IOException {
        ahead.push(new Visit(document.getDocument().getTrailer(), PdfPlace.TRAILER));
        while (!ahead.isEmpty()) {
            cleaner.check();
            var visit = ahead.pop();
            var object = visit.object() instanceof COSObject reference ? reference.getObject() : visit.object();
            if (object instanceof COSArray || object instanceof COSDictionary) look(object, visit.as());
        }
    }

    private void look(COSBase object, PdfPlace as) throws IOException {
        if (!seen.computeIfAbsent(object, o -> EnumSet.noneOf(PdfPlace.class)).add(as)) return;
        if (object instanceof COSArray array) {
            for (var part : array) if (part != null) ahead.push(new Visit(part, as));
        }
        if (!(object instanceof COSDictionary dictionary)) return;
        var place = as.of(dictionary);
        if (!place.isMap()) clean(dictionary, place);
        if (dictionary instanceof COSStream stream && cleaned.add(stream)) {
            pictures.clean(stream);
            if (place.isDrawn(stream)) PdfRemarks.remove(stream);
        }
        for (var entry : dictionary.entrySet()) {
            if (entry.getValue() != null) ahead.push(new Visit(entry.getValue(), place.below(entry.getKey().getName(), dictionary)));
        }
    }

    private void clean(COSDictionary dictionary, PdfPlace place) {
        notice(dictionary, place);
        for (var key : List.copyOf(dictionary.keySet())) if (place.isTrace(key.getName())) dictionary.removeItem(key);
        if (dictionary instanceof COSStream) ELSEWHERE.forEach(dictionary::removeItem);
        // What a program says of a part of the structure ("Author"), beside its layout.
        if ("UserProperties".equals(dictionary.getNameAsString(COSName.O))) dictionary.removeItem(COSName.P);
        if (place == PdfPlace.ANNOTATION || place == PdfPlace.FIELD) cleanAnnotation(dictionary);
        if (place == PdfPlace.ANNOTATION || place == PdfPlace.FIELD || place == PdfPlace.OUTLINE) keepHarmless(dictionary, COSName.A);
        if (place == PdfPlace.CATALOG && dictionary.getDictionaryObject("URI") instanceof COSDictionary base
                && !isOfTheWeb(base.getString("Base"))) {
            dictionary.removeItem(COSName.URI);
        }
    }

    private void notice(COSDictionary dictionary, PdfPlace place) {
        switch (place) {
            case CATALOG -> hasFiles |= dictionary.containsKey("Collection");
            case NAMES -> hasFiles |= holdsAny(dictionary.getDictionaryObject("EmbeddedFiles"));
            case ANNOTATION -> hasFiles |= MEDIA.contains(String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE)));
            case TRAILER, PAGES, FORM, FIELD, ACTION, OUTLINE, RESOURCES, APPEARANCE, DRAWING, STRUCTURE, OPERATORS, THREAD, MAP, GLYPHS,
                    OTHER -> { }
        }
    }

    /// A tree of names with at least one leaf.
    private static boolean holdsAny(@Nullable COSBase tree) {
        return tree instanceof COSDictionary root
                && (root.getDictionaryObject(COSName.NAMES) instanceof COSArray names && names.size() > 0
                        || root.getDictionaryObject(COSName.KIDS) instanceof COSArray kids && kids.size() > 0);
    }

    private static void cleanAnnotation(COSDictionary dictionary) {
        var isField = dictionary.containsKey(COSName.FT) || COSName.WIDGET.equals(dictionary.getCOSName(COSName.SUBTYPE))
                || !dictionary.containsKey(COSName.SUBTYPE);
        // Beside a remark T is who made it; beside a form field it is the field's name.
        if (!isField) dictionary.removeItem(COSName.T);
        var value = dictionary.getDictionaryObject(COSName.V);
        // What a signature looks like stands in its appearance; what it is holds for the file as it was.
        if (value instanceof COSDictionary signature && (signature.containsKey(COSName.BYTERANGE)
                || COSName.SIG.equals(signature.getCOSName(COSName.TYPE)))) {
            dictionary.removeItem(COSName.V);
        }
    }

    /// A link that a reader sees and follows stays. What starts a program, sends or fetches something goes, and whatever would
    /// come after the link.
    private static void keepHarmless(COSDictionary dictionary, COSName key) {
        if (!dictionary.containsKey(key)) return;
        if (dictionary.getDictionaryObject(key) instanceof COSDictionary action && isHarmless(action)) action.removeItem(COSName.NEXT);
        else dictionary.removeItem(key);
    }

    private static boolean isHarmless(COSDictionary action) {
        var kind = String.valueOf(action.getNameAsString(COSName.S));
        return ACTIONS_KEPT.contains(kind) && (!kind.equals("URI") || isOfTheWeb(action.getString(COSName.URI)));
    }

    private static boolean isOfTheWeb(@Nullable String address) {
        var a = address == null ? "" : address.strip().toLowerCase(java.util.Locale.ROOT);
        var colon = a.indexOf(':');
        var isRelative = colon < 0 && !a.startsWith("/") && !a.startsWith("\\");
        return a.startsWith("http:") || a.startsWith("https:") || a.startsWith("mailto:") || a.startsWith("tel:") || isRelative;
    }
}
