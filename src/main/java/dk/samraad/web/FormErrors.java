package dk.samraad.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a person typed that cannot be taken as it is, field by field, in the order of the page.
///
/// The page is shown again with status 422, everything typed kept, and a summary that links to the fields.
public final class FormErrors {
    /// @param field the `id` of the input the summary links to
    /// @param message a whole sentence that says what to do
    public record FieldError(String field, String message) {}

    private final List<FieldError> errors = new ArrayList<>();

    public static FormErrors none() {
        return new FormErrors();
    }

    public FormErrors add(String field, String message) {
        errors.add(new FieldError(field, message));
        return this;
    }

    public List<FieldError> all() {
        return List.copyOf(errors);
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public Optional<String> of(String field) {
        return errors.stream().filter(e -> e.field().equals(field)).map(FieldError::message).findFirst();
    }
}
