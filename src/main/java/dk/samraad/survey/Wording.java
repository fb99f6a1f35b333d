package dk.samraad.survey;

import java.util.Map;

/// One text in the languages of a survey.
///
/// @param byLanguage BCP 47 code to text; publication refuses a survey where one is missing
public record Wording(Map<String, String> byLanguage) {
    public static final Wording NONE = new Wording(Map.of());

    public Wording {
        byLanguage = Map.copyOf(byLanguage);
    }

    /// The text, or the Danish one where a draft lacks a translation, or nothing.
    public String in(String language) {
        return byLanguage.getOrDefault(language, byLanguage.getOrDefault("da", ""));
    }

    /// Which language [#in] gives it in.
    public String languageIn(String language) {
        return byLanguage.containsKey(language) ? language : "da";
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
