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

    /// The text; where it is not written in that language the Danish one, else another: a page never stands without words.
    public String in(String language) {
        return byLanguage.getOrDefault(languageIn(language), "");
    }

    /// Which language [#in] gives it in.
    public String languageIn(String language) {
        if (byLanguage.containsKey(language)) return language;
        if (byLanguage.isEmpty() || byLanguage.containsKey("da")) return "da";
        return byLanguage.keySet().stream().min(String::compareTo).orElse("da");
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
