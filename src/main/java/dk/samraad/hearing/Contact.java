package dk.samraad.hearing;

/// Whom to ask. Any part may be empty while the hearing is a draft.
///
/// @param department such as "Center for Sundhed"
public record Contact(String department, String name, String email, String phone) {
    /// There is somebody to ask and a way to reach them.
    public boolean isReachable() {
        return !name.isBlank() && (!email.isBlank() || !phone.isBlank());
    }
}
