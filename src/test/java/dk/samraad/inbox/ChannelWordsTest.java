package dk.samraad.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.reply.Channel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How people write by which way a reply came.
class ChannelWordsTest {
    @ParameterizedTest
    @CsvSource({"web, WEB", "Nettet, WEB", "Hjemmesiden, WEB", "på nettet, WEB", "web-formular, WEB", "Online, WEB", "E-mail, MAIL",
            "e mail, MAIL", "pr. mail, MAIL", "pr mail, MAIL", "via e-mail, MAIL", "E-post, MAIL", "Digital Post, MAIL", "e-Boks, MAIL",
            "MAIL., MAIL", "brev, LETTER", "pr. brev, LETTER", "med posten, LETTER", "Papir, LETTER", "Tlf., PHONE", "telefonisk, PHONE",
            "Telefon, PHONE", "over telefonen, PHONE", "Opkald, PHONE"})
    void a_word_that_people_use_is_known(String typed, Channel channel) {
        assertThat(ChannelWords.of(typed)).contains(channel);
        assertThat(ChannelWords.of(typed.replace(' ', '\u00a0'))).as("with a space that does not break").contains(channel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "due", "mail og brev", "mail/brev", "?", "-", "mailmand", "ukendt", "42", "postkort fra webmaster"})
    void what_is_no_channel_or_two_is_none(String typed) {
        assertThat(ChannelWords.of(typed)).isEmpty();
    }
}
