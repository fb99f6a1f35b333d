package dk.samraad.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrivacyProperties {
    private static final EnumSet<Kind> ALL = EnumSet.allOf(Kind.class);

    @Property
    void every_cpr_number_that_can_be_given_is_masked_wherever_it_stands(@ForAll("cprNumbers") String cpr, @ForAll("surroundings") String around) {
        var masked = Privacy.mask(around + " " + cpr + " " + around, EnumSet.of(Kind.CPR));

        assertThat(masked.count(Kind.CPR)).isEqualTo(1);
        assertThat(masked.text()).doesNotContain(cpr);
    }

    @Property
    void every_danish_phone_number_is_masked_after_the_country_code(@ForAll("phoneNumbers") String phone, @ForAll("surroundings") String around) {
        assertThat(Privacy.mask(around + " +45 " + phone + " " + around, ALL).text()).doesNotContain(phone);
    }

    @Property
    void findings_are_in_order_and_apart_and_masking_twice_changes_nothing_more(@ForAll String text) {
        var end = 0;
        for (var finding : Privacy.find(text)) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(end);
            assertThat(finding.end()).isGreaterThan(finding.start());
            end = finding.end();
        }
        var once = Privacy.mask(text, ALL);
        assertThat(Privacy.mask(once.text(), ALL).changed()).isFalse();
    }

    @Provide
    Arbitrary<String> cprNumbers() {
        var days = Arbitraries.longs().between(LocalDate.of(1937, 1, 1).toEpochDay(), LocalDate.of(2036, 12, 31).toEpochDay());
        var digits = Arbitraries.integers().between(0, 999);
        return Combinators.combine(days, digits, Arbitraries.of("-", "", " ", " - ", "–")).as((day, serial, gap) -> {
            var date = LocalDate.ofEpochDay(day);
            var seventh = date.getYear() < 2000 ? "1" : "4";
            return DateTimeFormatter.ofPattern("ddMMyy").format(date) + gap + seventh + String.format("%03d", serial);
        });
    }

    @Provide
    Arbitrary<String> phoneNumbers() {
        return Combinators.combine(Arbitraries.integers().between(20_000_000, 99_999_999), Arbitraries.of("(\\d{8})", "$1 $2 $3 $4", "$1$2 $3$4"))
                .as((number, shape) -> shape.startsWith("(") ? "" + number
                        : String.valueOf(number).replaceAll("(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)", shape));
    }

    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.strings().withChars("abcæøåÆØÅ ,.!?\n").ofMaxLength(30);
    }
}
