package dk.samraad.identity;

/// What became of a first administrator's link.
public sealed interface FirstAccount {
    /// The account is there and signed in.
    record Created(Member member, String token) implements FirstAccount {
        @Override
        public String toString() {
            return "Created[hidden]";
        }
    }

    /// The link was used, has run out or never was.
    record Refused() implements FirstAccount {}
}
