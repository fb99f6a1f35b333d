package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.platform.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityContactsTest {
    @Test
    void a_mail_address_is_taken_with_and_without_its_scheme_and_the_order_is_kept() {
        assertThat(new SecurityContacts(
                " sikkerhed@fjordby.example ,mailto:it@fjordby.example, https://fjordby.example/hul", "").contacts())
                .containsExactly("mailto:sikkerhed@fjordby.example", "mailto:it@fjordby.example", "https://fjordby.example/hul");
        assertThat(new SecurityContacts("", " ").contacts()).isEmpty();
        assertThat(new SecurityContacts("", " ").policy()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kontakt os", "http://fjordby.example", "https://", "javascript:alert(1)",
        "it@fjordby", "a@b.dk\nPolicy: x", "+45 11 22 33 44"})
    void what_is_no_address_keeps_samraad_from_starting_and_says_which_setting(String typed) {
        assertThatThrownBy(() -> new SecurityContacts(typed, "")).isInstanceOf(CannotStart.class)
                .hasMessageContaining("SAMRAAD_SECURITY_CONTACT");
        assertThatThrownBy(() -> new SecurityContacts("", typed)).isInstanceOf(CannotStart.class)
                .hasMessageContaining("SAMRAAD_SECURITY_POLICY");
    }
}
