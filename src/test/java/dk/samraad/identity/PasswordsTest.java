package dk.samraad.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void a_hash_is_argon2id_with_a_salt_of_its_own() {
        var hash = passwords.hash("fire ord fra fjorden");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("fjorden");
        assertThat(passwords.hash("fire ord fra fjorden")).isNotEqualTo(hash);
        assertThat(passwords.matches("fire ord fra fjorden", hash)).isTrue();
        assertThat(passwords.matches("fire ord fra fjordem", hash)).isFalse();
    }

    /// A vector made with the reference program (`argon2 somesalt -id -v 13 -t 2 -m 16 -p 1`, password "password"), as
    /// printed in the reference implementation's src/test.c.
    @Test
    void a_hash_of_the_reference_program_with_other_costs_is_understood() {
        var reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(passwords.matches("password", reference)).isTrue();
        assertThat(passwords.matches("differentpassword", reference)).isFalse();
    }

    @Test
    void a_ring_typed_as_a_sign_of_its_own_is_the_same_letter() {
        assertThat(passwords.matches("bla\u030Ab\u00E6r p\u00E5 fjorden", passwords.hash("bl\u00E5b\u00E6r p\u00E5 fjorden"))).isTrue();
    }
}
