package dk.samraad.web.field;

import dk.samraad.text.TextLanguage;
import org.jspecify.annotations.Nullable;

/// One option of radios, checkboxes, a select or a scale.
///
/// @param value what is sent, a stable code
/// @param hint a line under the label; empty for none
/// @param language of the label, where somebody wrote it in their own; null where it is that of the field
/// @param exclusive "ingen af disse": drawn apart, and with script it clears the others
public record Choice(String value, String label, String hint, boolean checked, boolean exclusive, @Nullable TextLanguage language) {
    public Choice(String value, String label, String hint, boolean checked, boolean exclusive) {
        this(value, label, hint, checked, exclusive, null);
    }

    public static Choice of(String value, String label) {
        return new Choice(value, label, "", false, false);
    }

    public static Choice of(String value, String label, boolean checked) {
        return new Choice(value, label, "", checked, false);
    }

    public Choice checked(boolean yes) {
        return new Choice(value, label, hint, yes, exclusive, language);
    }

    public Choice hint(String text) {
        return new Choice(value, label, text, checked, exclusive, language);
    }

    public Choice asExclusive() {
        return new Choice(value, label, hint, checked, true, language);
    }

    public Choice in(TextLanguage words) {
        return new Choice(value, label, hint, checked, exclusive, words);
    }

    /// @param usual of the field; null where it is that of the page
    public @Nullable String langOr(@Nullable String usual) {
        return language == null ? usual : language.tag();
    }

    public @Nullable String dir() {
        return language == null ? null : language.dir();
    }
}
