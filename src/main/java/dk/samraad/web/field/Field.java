package dk.samraad.web.field;

import dk.samraad.web.FormErrors;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// How one field of a form is asked. Made with [#of] and refined: `Field.of("email", "E-mail").hint("…").errors(page.errors())`.
///
/// @param id the `id` of the (first) input, which the error summary links to
/// @param name what the input is sent as
/// @param hint help under the label; empty for none
/// @param more help that is ours, where label and hint are in a language of their own; empty for none
/// @param error what is wrong with what was typed; empty for nothing
/// @param optional marks the label with "(valgfrit)"; fields are required unless marked
/// @param lang BCP 47, when the words are not in the language of the page; empty otherwise
/// @param heading the label or legend is the `h1` of the page
/// @param focused the page opens with the cursor in it; at most one of a page, and none where there is an error summary
public record Field(String id, String name, String label, String hint, String more, String error, boolean optional, String lang,
        boolean heading, boolean focused) {

    /// A required field whose id is its name.
    public static Field of(String name, String label) {
        return new Field(name, name, label, "", "", "", false, "", false, false);
    }

    public Field id(String other) {
        return new Field(other, name, label, hint, more, error, optional, lang, heading, focused);
    }

    public Field hint(String text) {
        return new Field(id, name, label, text, more, error, optional, lang, heading, focused);
    }

    public Field more(String text) {
        return new Field(id, name, label, hint, text, error, optional, lang, heading, focused);
    }

    public Field error(String text) {
        return new Field(id, name, label, hint, more, text, optional, lang, heading, focused);
    }

    /// Takes the error that belongs to this field's id, if there is one.
    public Field errors(FormErrors errors) {
        return error(errors.of(id).orElse(""));
    }

    /// The person may leave it empty, and the label says so.
    public Field asOptional() {
        return asOptional(true);
    }

    public Field asOptional(boolean yes) {
        return new Field(id, name, label, hint, more, error, yes, lang, heading, focused);
    }

    public Field lang(String code) {
        return new Field(id, name, label, hint, more, error, optional, code, heading, focused);
    }

    /// The only question of its page: its words are the page's heading.
    public Field asHeading() {
        return asHeading(true);
    }

    public Field asHeading(boolean yes) {
        return new Field(id, name, label, hint, more, error, optional, lang, yes, focused);
    }

    /// Asked for on the page before.
    public Field focused(boolean yes) {
        return new Field(id, name, label, hint, more, error, optional, lang, heading, yes);
    }

    // What follows is for the templates; an attribute that is null is left out.

    public boolean hasHint() {
        return !hint.isEmpty() || !more.isEmpty();
    }

    public @Nullable String langOrNull() {
        return lang.isEmpty() ? null : lang;
    }

    public @Nullable String describedBy() {
        return describedBy("");
    }

    /// Of words that are ours, among those of the field.
    public @Nullable String oursOrNull(String page) {
        return lang.isEmpty() ? null : page;
    }

    /// The ids of the hint, the error and one thing more (a counter).
    public @Nullable String describedBy(String more) {
        var ids = new ArrayList<String>();
        if (hasHint()) ids.add(id + "-hint");
        if (!error.isEmpty()) ids.add(id + "-error");
        if (!more.isEmpty()) ids.add(more);
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    public @Nullable String invalid() {
        return error.isEmpty() ? null : "true";
    }

    /// The id of the n-th input of a group: the first carries the field's own.
    public String idAt(int index) {
        return index == 0 ? id : id + "-" + (index + 1);
    }
}
