package dk.samraad.response.web;

import java.util.List;
import java.util.Locale;

/// One language of the survey, chosen in the middle of the way: a button, so that what was typed goes along.
///
/// @param code BCP 47
/// @param name in its own words
public record LanguageButton(String code, String name, boolean current) {

    static List<LanguageButton> of(List<String> languages, String current) {
        if (languages.size() < 2) return List.of();
        return languages.stream().map(code -> new LanguageButton(code, ownName(code), code.equals(current))).toList();
    }

    static String ownName(String code) {
        var locale = Locale.forLanguageTag(code);
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
