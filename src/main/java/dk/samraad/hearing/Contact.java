package dk.samraad.hearing;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whom to ask. Any part may be empty while the hearing is a draft.
///
/// @param department such as "Center for Sundhed"
public record Contact(String department, String name, String email, String phone) {
    /// There is somebody to ask and a way to reach them.
    public boolean isReachable() {
        return !name.isBlank() && (!email.isBlank() || !phone.isBlank());
    }

    /// "Anne Holm, anne@fjordby.dk, 12 34 56 78": what there is of it.
    public String inOneLine() {
        return Stream.of(name, email, phone).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
