package dk.samraad.web.field;

/// One statement of a Likert question.
///
/// @param id of its first input, which the error summary links to
/// @param name what the choice is sent as
/// @param chosen the value of the chosen option; empty for none
/// @param error empty for none
public record LikertRow(String id, String name, String label, String chosen, String error) {

    public static LikertRow of(String name, String label, String chosen) {
        return new LikertRow(name, name, label, chosen, "");
    }

    public LikertRow error(String text) {
        return new LikertRow(id, name, label, chosen, text);
    }

    public String idAt(int index) {
        return index == 0 ? id : id + "-" + (index + 1);
    }
}
