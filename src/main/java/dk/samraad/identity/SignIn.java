package dk.samraad.identity;

import java.time.Duration;

/// What became of an attempt to sign in. No answer tells whether the account exists.
public sealed interface SignIn {
    /// @param token 256 bits for the cookie; kept nowhere else
    record Done(Member member, String token) implements SignIn {
        @Override
        public String toString() {
            return "Done[hidden]";
        }
    }

    /// The e-mail, the password or both are wrong.
    record Wrong() implements SignIn {}

    /// Too many attempts; the password was not looked at.
    ///
    /// @param left how long until the next attempt is taken
    record Wait(Duration left) implements SignIn {}
}
