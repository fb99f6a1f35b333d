package dk.samraad.identity;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/// The same argon2id at the least cost there is, so that a thousand sign-ins of tests do not take what a thousand guesses would.
/// `RunningSamraad` asks for it unless a test says otherwise; the product has no setting for it, and a process of its own none either.
@Singleton
@Replaces(Passwords.class)
@Requires(property = "spec.cheap-passwords", value = "true")
class CheapPasswords extends Passwords {
    private static final int LEAST_KIB = 8;

    CheapPasswords() {
        super(LEAST_KIB, 1);
    }
}
