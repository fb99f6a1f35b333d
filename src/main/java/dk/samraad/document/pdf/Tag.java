package dk.samraad.document.pdf;

import dk.samraad.text.TextLanguage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/// An element of the structure tree: what a part of the document is, in reading order.
final class Tag {
    private static final COSName PG = COSName.PG;
    /// Thousands of paragraphs say one of a few.
    private static final Map<String, COSString> LANGUAGES = new ConcurrentHashMap<>();

    private final COSDictionary dictionary = new COSDictionary();
    private final String type;
    private @Nullable Page page;

    private Tag(String type, COSDictionary parent) {
        this.type = type;
        dictionary.setItem(COSName.S, COSName.getPDFName(type));
        dictionary.setItem(COSName.P, parent);
    }

    static Tag root(String type, COSDictionary tree) {
        var root = new Tag(type, tree);
        tree.setItem(COSName.K, root.dictionary);
        return root;
    }

    Tag child(String childType) {
        var child = new Tag(childType, dictionary);
        addKid(child.dictionary);
        return child;
    }

    Tag language(String tag) {
        if (!tag.isEmpty()) dictionary.setItem(COSName.LANG, LANGUAGES.computeIfAbsent(tag, COSString::new));
        return this;
    }

    /// Says the language and direction of words whose letters tell them; a language that was said stands.
    void tellLetters(String words) {
        TextLanguage.byLetters(words).ifPresent(told -> {
            if (!dictionary.containsKey(COSName.LANG)) language(told.tag());
            if (told.isRightToLeft() && !dictionary.containsKey(COSName.A)) dictionary.setItem(COSName.A, Attributes.rightToLeft());
        });
    }

    Tag alternative(String words) {
        dictionary.setString(COSName.ALT, words);
        return this;
    }

    /// @param shared many elements may hold the same dictionary
    Tag attributes(COSDictionary shared) {
        dictionary.setItem(COSName.A, shared);
        return this;
    }

    String type() {
        return type;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /// Takes in the marked content `id` of a page.
    void addContent(Page on, int id) {
        if (isAt(on)) {
            addKid(COSInteger.get(id));
            return;
        }
        var elsewhere = new COSDictionary();
        elsewhere.setDirect(true);
        elsewhere.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        elsewhere.setItem(PG, on.dictionary());
        elsewhere.setInt(COSName.MCID, id);
        addKid(elsewhere);
    }

    /// Takes in an annotation, such as a link's clickable area.
    void addObject(Page on, COSDictionary annotation) {
        var reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.getPDFName("Obj"), annotation);
        if (!isAt(on)) reference.setItem(PG, on.dictionary());
        addKid(reference);
    }

    private boolean isAt(Page on) {
        if (page == null) {
            page = on;
            dictionary.setItem(PG, on.dictionary());
        }
        return page == on;
    }

    /// One kid stands alone, several in an array: most elements have one, and there are very many.
    private void addKid(COSBase kid) {
        var present = dictionary.getItem(COSName.K);
        if (present == null) {
            dictionary.setItem(COSName.K, kid);
        } else if (present instanceof COSArray array) {
            array.add(kid);
        } else {
            var array = new COSArray();
            array.add(present);
            array.add(kid);
            dictionary.setItem(COSName.K, array);
        }
    }
}
