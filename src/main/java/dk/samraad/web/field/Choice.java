package dk.samraad.web.field;

/// One option of radios, checkboxes, a select or a scale.
///
/// @param value what is sent, a stable code
/// @param hint a line under the label; empty for none
/// @param exclusive "ingen af disse": drawn apart, and with script it clears the others
public record Choice(String value, String label, String hint, boolean checked, boolean exclusive) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, "", false, false);
    }

    public static Choice of(String value, String label, boolean checked) {
        return new Choice(value, label, "", checked, false);
    }

    public Choice checked(boolean yes) {
        return new Choice(value, label, hint, yes, exclusive);
    }

    public Choice hint(String text) {
        return new Choice(value, label, text, checked, exclusive);
    }

    public Choice asExclusive() {
        return new Choice(value, label, hint, checked, true);
    }
}
