package dk.samraad.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ",,", ";", ";;", ", ;,", ",\t,"})
    void a_list_without_a_member_is_as_if_it_had_not_been_sent(String sent) {
        assertThat(tidied(sent).contains("Accept-Language")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {",;q=|q=", ", en|en", "da, en;q=0.8|da, en;q=0.8", "en,|en,", "*|*"})
    void what_is_said_is_said_first(String sent, String heard) {
        assertThat(tidied(sent).get("Accept-Language")).isEqualTo(heard);
    }

    @Test
    void several_lines_are_one_list_and_letters_are_ours_to_choose() {
        var headers = new DefaultHttpHeaders().add("Accept-Language", ",").add("Accept-Language", "en").add("Accept-Charset", ",");
        Preferences.tidy(headers);
        assertThat(headers.getAll("Accept-Language")).containsExactly("en");
        assertThat(headers.contains("Accept-Charset")).isFalse();
    }

    private static DefaultHttpHeaders tidied(String sent) {
        var headers = new DefaultHttpHeaders();
        headers.add("Accept-Language", sent);
        Preferences.tidy(headers);
        return headers;
    }
}
