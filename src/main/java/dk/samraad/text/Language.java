package dk.samraad.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The languages the pages themselves are written in. A survey may have more of its own.
public enum Language {
    DA("da", "Dansk"),
    EN("en", "English");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /// BCP 47, as in the `lang` attribute.
    public String code() {
        return code;
    }

    public String ownName() {
        return ownName;
    }

    /// How dates and numbers are written: the English of Europe, with the day before the month.
    public Locale locale() {
        return this == EN ? Locale.UK : Locale.forLanguageTag(code);
    }

    /// Danish for everything that is not one of ours.
    public static Language of(String code) {
        return named(code).orElse(DA);
    }

    /// Nothing for everything that is not one of ours.
    public static Optional<Language> named(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }
}
