package dk.samraad.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.text.Language;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// All numbers, addresses and mail addresses are invented.
class PrivacyTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "010190-1234", "0101901234", "010190 1234", "010190–1234", "010190 - 1234", "01.01.90-1234", "01 01 90 1234",
        "01/01/90-1234", "01011990-1234", "290200-4123", "311299-2222", "610190-1234", "mit cpr:010190-1234.",
        "(010190-1234)", "010136-5000"})
    void a_cpr_number_is_found_however_it_is_written(String text) {
        assertThat(Privacy.find("Jeg hedder intet, " + text + " og tak")).extracting(Finding::kind).containsExactly(Kind.CPR);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "290200-1123 (1900 had no leap day)", "320190-1234", "011390-1234", "5790001234567", "010190-12345", "9010190-1234",
        "EAN 0101901234", "den 01.01.1990", "12.345.678,90 kr.", "2024-2032", "0,1019012345"})
    void other_numbers_are_not_taken_for_cpr_numbers(String text) {
        assertThat(Privacy.find(text, EnumSet.of(Kind.CPR))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "20304050", "20 30 40 50", "2030 4050", "20-30-40-50", "20.30.40.50", "203 04 050", "+45 20304050", "+4520304050",
        "0045 20 30 40 50", "(+45) 20 30 40 50", "tlf. 20260302", "+46 70 123 45 67", "ring 20 30 40 50 2 gange", "20304050."})
    void a_phone_number_is_found_in_the_usual_groupings(String text) {
        assertThat(Privacy.find(text)).extracting(Finding::kind).containsExactly(Kind.PHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "20260302", "2024-2032", "2021 2025", "25 000 000 kr.", "12.345.678", "25.000.000", "CVR 12345678", "CVR-nr. 65120119",
        "EAN 5790001234567", "5790 0012 34567", "5798 0098 1234 5", "25000000 kr.", "112", "1813", "kl. 12.30-14.00", "02.03.2026",
        "10203040", "sagsnummer 20304050"})
    void dates_amounts_and_other_numbers_are_not_taken_for_phone_numbers(String text) {
        assertThat(Privacy.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "borger@fjordby.dk", "Skriv til fornavn.efternavn+sp@post.fjordby.example.", "æblegrød@økø.dk", "borger(at)fjordby.dk",
        "borger [at] fjordby.dk", "borger snabel-a fjordby.dk"})
    void an_e_mail_address_is_found(String text) {
        assertThat(Privacy.find(text)).extracting(Finding::kind).containsExactly(Kind.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@fjordby", "a@b", "10 kr. @ stykket", "Vi mødes kl. 10", "snabel-a er en svær tast"})
    void what_only_looks_like_an_e_mail_address_is_left(String text) {
        assertThat(Privacy.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Parkvej 12", "jeg bor på Kirkegade 4B", "Nørre Allé 5, 2. tv., 9999 Fjordby", "Fjordbyvej nr. 112", "Havnepladsen 3 st. th",
        "Gammel Strandvej 8, 9999 Fjordby"})
    void a_street_address_is_guessed_from_its_shape(String text) {
        assertThat(Privacy.find(text)).extracting(Finding::kind).containsExactly(Kind.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Pejlemærke 3", "Byparken er dejlig", "På vej 3 gange", "Kirkegade i 2024", "Fjordby Torvet mangler bænke", "9999 Fjordby",
        "Vi er 12 på holdet"})
    void places_and_numbers_in_ordinary_sentences_are_left(String text) {
        assertThat(Privacy.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Jeg bor på Skovvej 12, 9999 Fjordby. Min have er lille.|Jeg bor på [adresse fjernet]. Min have er lille.",
        "Skovvej 12, 9999 Fjordby N. Min have er lille.|[adresse fjernet]. Min have er lille.",
        "Skovvej 12, 9999 Nr. Fjordby. Min have|[adresse fjernet]. Min have"})
    void an_address_ends_with_its_sentence(String text, String masked) {
        assertThat(Privacy.mask(text, EnumSet.of(Kind.ADDRESS)).text()).isEqualTo(masked);
    }

    @Test
    void masking_keeps_the_rest_and_counts_each_kind() {
        var masked = Privacy.mask("Ring 20 30 40 50 eller 30405060, cpr 010190-1234, mail a.b@fjordby.dk. Tak!", EnumSet.allOf(Kind.class));

        assertThat(masked.text()).isEqualTo(
                "Ring [telefonnummer fjernet] eller [telefonnummer fjernet], cpr [CPR-nummer fjernet], mail [e-mailadresse fjernet]. Tak!");
        assertThat(masked.count(Kind.PHONE)).isEqualTo(2);
        assertThat(masked.count(Kind.CPR)).isEqualTo(1);
        assertThat(masked.count(Kind.EMAIL)).isEqualTo(1);
        assertThat(masked.count(Kind.ADDRESS)).isZero();
    }

    @Test
    void only_the_kinds_asked_for_are_masked_and_in_the_language_asked_for() {
        var masked = Privacy.mask("010190-1234 og 20304050", EnumSet.of(Kind.CPR), Language.EN);

        assertThat(masked.text()).isEqualTo("[CPR number removed] og 20304050");
        assertThat(masked.changed()).isTrue();
    }

    @Tag("long")
    @Test
    void two_megabytes_of_anything_are_read_in_moments() {
        for (var piece : List.of("a", "1", "1 ", "a.", "A ", "Vej ", "+4", "@a.", "010190 ")) {
            var text = piece.repeat(2_000_000 / piece.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Privacy.find(text), piece);
        }
    }

    @Test
    void what_was_taken_out_before_a_text_was_stored_is_counted_with_what_is_still_in_it() {
        var stored = Privacy.mask("Mit CPR-nummer er 010190-1234, ring 20304050", EnumSet.of(Kind.CPR)).text();

        assertThat(Privacy.counts(stored)).isEqualTo(Map.of(Kind.CPR, 1, Kind.PHONE, 1));
        assertThat(Privacy.counts("[CPR number removed] og [CPR-nummer fjernet]")).isEqualTo(Map.of(Kind.CPR, 2));
    }
}
