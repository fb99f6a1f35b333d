package dk.samraad.document.html;

import dk.samraad.document.Span;
import dk.samraad.text.TextLanguage;
import java.util.List;
import java.util.stream.Collectors;

/// The language and direction of words, as attributes: where somebody said a language, and where letters tell another.
///
/// @param lang empty for that of the document
/// @param dir empty where no language is said
record Spoken(String lang, String dir) {
    private static final Spoken AS_THE_DOCUMENT = new Spoken("", "");

    /// @param language BCP 47; empty for that of the document
    static Spoken of(String words, String language) {
        var told = TextLanguage.byLetters(words);
        if (language.isEmpty()) return told.map(letters -> new Spoken(letters.tag(), letters.dir())).orElse(AS_THE_DOCUMENT);
        return new Spoken(language, told.map(TextLanguage::dir).orElse("ltr"));
    }

    static Spoken of(List<Span> spans, String language) {
        return of(spans.size() == 1 ? spans.getFirst().text() : spans.stream().map(Span::text).collect(Collectors.joining()), language);
    }
}
