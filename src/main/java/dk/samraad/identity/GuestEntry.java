package dk.samraad.identity;

/// What became of a mailed link that somebody wanted in by.
public sealed interface GuestEntry {
    /// @param token 256 bits for the cookie; kept nowhere else
    record In(String token) implements GuestEntry {
        @Override
        public String toString() {
            return "In[hidden]";
        }
    }

    /// @param state anything but good
    record Refused(LinkState state) implements GuestEntry {}
}
