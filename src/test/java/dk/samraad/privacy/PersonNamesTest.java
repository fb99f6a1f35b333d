package dk.samraad.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A heuristic, so its misses are measured: on invented examples of our own, written before it was tuned to any of them.
class PersonNamesTest {
    private static final List<String> WITH_A_NAME = List.of(
            "Min nabo Grete har ventet i tre måneder.", "Jeg talte med lægen Jens Holm om det.", "Hr. Bak fra boligselskabet sagde nej.",
            "Det var Mette Sørensen, der lukkede døren.", "Spørg Peter Andersen på biblioteket.", "Fru Lund er alene hele dagen.",
            "Min søster Karen kan ikke gå ud.", "Ole Kjær råber om natten.", "Vores sagsbehandler Lone Friis var god.",
            "Naboen Ahmed Yilmaz hjælper alle.", "Anne-Marie Dahl bør stoppe.", "Rektor Thomas Quist svarer ikke.",
            "Familien Mikkelsen har fem biler.", "Fatima Hassan fik afslag.", "Jørgen P. Madsen ejer grunden.", "Min kollega Sofie er sygemeldt.",
            "Ifølge Birgit Nørgaard er det løgn.", "grete fra nr. 4 larmer", "Yusuf fra opgangen er flink.", "Xiang Li driver kiosken.");
    private static final List<String> WITHOUT = List.of(
            "Vi vil have flere cykelstier.", "Fjordby Kommune skal gøre mere.", "Seniorrådet og Handicaprådet er hørt.", "Det Grønne Udvalg mødes i Fjordby.",
            "Der mangler lys ved Fjordby Skole.", "Politikken gælder i Region Hovedstaden.", "Jeg er glad for Plejehjemmet Solgården.", "Danmark har brug for mere ro.",
            "Når børn leger, trives de.", "Hallen ved Fjordby Station er kold.", "Vi mødes hver tirsdag i marts.", "Sundhedsstyrelsen anbefaler mere motion.");

    @Test
    void of_twenty_examples_at_most_three_are_missed() {
        var missed = WITH_A_NAME.stream().filter(text -> PersonNames.in(text).isEmpty()).toList();
        assertThat(missed).hasSizeLessThanOrEqualTo(3).contains("grete fra nr. 4 larmer");
    }

    @Test
    void of_twelve_texts_without_a_name_at_most_one_is_suspected() {
        assertThat(WITHOUT.stream().filter(text -> !PersonNames.in(text).isEmpty())).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void what_is_found_is_the_name_itself() {
        assertThat(names("Jeg talte med lægen Jens Holm om det.")).containsExactly("Jens Holm");
        assertThat(names("Det var Mette Sørensen, der kom med Peter Andersen.")).containsExactly("Mette Sørensen", "Peter Andersen");
    }

    @Test
    void it_takes_no_longer_than_the_text_asks_for() {
        var start = System.nanoTime();
        PersonNames.in("Aa ".repeat(7_000));
        PersonNames.in("min nabo ".repeat(2_200));
        assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
    }

    private static List<String> names(String text) {
        return PersonNames.in(text).stream().map(name -> name.in(text)).toList();
    }
}
