package dk.samraad.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.settings.Settings;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessingTest {
    private final Guessing guessing = new Guessing(new Settings(URI.create("https://samraad.fjordby.dk"), false, null), "Fjordby Kommune <svar@fjordby.dk>");

    @ParameterizedTest
    @ValueSource(strings = {
        "password1234", "Password1234!", "passwordpassword", "123456789012", "qwertyuiop12", "iloveyou1234", "aaaaaaaaaaaa", "abcabcabcabc", "adgangskode1",
        "adgangskode123", "Adgangskode2026!", "kodeord12345", "sommer2026sommer", "Sommer202626", "velkommen123", "Velkommen2026", "fjordby12345", "Fjordbykommune1",
        "samraad12345", "samrådsamråd", "københavn123", "koebenhavn2026", "danmark12345", "12. maj 1987", "administrator", "Administrator1", "P@ssw0rd1234", "1q2w3e4r5t6y",
        "anebjerg1234", "ane@fjordby.dk", "hejmeddig123", "letmein12345", "qwerty123456", "zaq12wsxcde3"})
    void what_many_use_and_what_stands_on_the_page_is_found(String password) {
        assertThat(guessing.finds(password, List.of("Ane Bjerg", "ane@fjordby.dk"))).as(password).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "fire ord fra fjorden", "cyklen druknede i grødrisen", "korrekt hest batteri hæfteklamme", "Trompet-7-under-lindetræet", "gTq7!vR2#mZx", "lampen snurrer på taget",
        "den blå ged spiser alt mit papir", "æbleskrog under sofaen"})
    void words_that_do_not_belong_together_are_taken(String password) {
        assertThat(guessing.finds(password, List.of("Ane Bjerg", "ane@fjordby.dk"))).as(password).isFalse();
    }
}
