package dk.samraad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "Vi vil have flere stier, da, ltr", "Çocuklar için park istiyoruz, da, ltr", "نريد المزيد من الحدائق, ar, rtl",
                "ما پارک‌های بیشتری می‌خواهیم, fa, rtl",
        "אנחנו רוצים עוד שבילים, he, rtl", "Мы хотим больше дорожек, ru, ltr", "Ми хочемо більше доріжок, uk, ltr",
                "Θέλουμε περισσότερα μονοπάτια, el, ltr",
        "我们想要更多的小路, zh, ltr", "もっと道がほしい, ja, ltr", "더 많은 길을 원합니다, ko, ltr", "हमें और रास्ते चाहिए, hi, ltr",
                "நாங்கள் பாதைகளை விரும்புகிறோம், ta, ltr", "123 🙂, da, ltr",
    })
    void letters_tell_where_nothing_was_chosen(String text, String tag, String dir) {
        var language = TextLanguage.of(text, "", "da");
        assertThat(language.tag()).isEqualTo(tag);
        assertThat(language.dir()).isEqualTo(dir);
    }

    @Test
    void a_choice_goes_before_letters_and_letters_before_what_is_usual() {
        assertThat(TextLanguage.of("Çocuklar için park", "tr", "da").tag()).isEqualTo("tr");
        assertThat(TextLanguage.of("Мы хотим", "bg", "da").tag()).isEqualTo("bg");
        assertThat(TextLanguage.of("We want paths", "", "en").tag()).isEqualTo("en");
        assertThat(TextLanguage.of("Дорожки", "", "uk")).as("the page was in Ukrainian").isEqualTo(new TextLanguage("uk", false));
        assertThat(TextLanguage.of("Jeg bor ved الحديقة i byen", "", "da")).as("one word").isEqualTo(new TextLanguage("da", false));
        assertThat(TextLanguage.of("نريد stier", "", "da")).as("as many letters of each or fewer").isEqualTo(new TextLanguage("da", false));
    }

    @Test
    void languages_are_offered_and_typed_by_name() {
        assertThat(TextLanguage.offered(Language.DA.locale())).startsWith(Map.entry("da", "Dansk"), Map.entry("en", "Engelsk"))
                .contains(Map.entry("ar", "Arabisk"));
        assertThat(TextLanguage.named("arabisk")).contains("ar");
        assertThat(TextLanguage.named("Arabic")).contains("ar");
        assertThat(TextLanguage.named(" TR ")).contains("tr");
        assertThat(TextLanguage.named("volapyk")).isEmpty();
    }
}
