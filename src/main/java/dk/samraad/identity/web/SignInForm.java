package dk.samraad.identity.web;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/// @param til where to go afterwards; checked by [ReturnAddress]
@Serdeable
record SignInForm(@Nullable String email, @Nullable String password, @Nullable String til) {
    String emailTyped() {
        return email == null ? "" : email;
    }

    String passwordTyped() {
        return password == null ? "" : password;
    }

    @Override
    public String toString() {
        return "SignInForm[hidden]";
    }
}
