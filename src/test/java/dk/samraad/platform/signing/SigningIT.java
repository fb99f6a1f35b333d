package dk.samraad.platform.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.platform.settings.Settings;
import dk.samraad.testkit.RunningSamraad;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SigningIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @Test
    void the_same_message_gives_the_same_code_and_another_purpose_another() {
        var signing = app.bean(Signing.class);

        assertThat(signing.mac("a", "hej")).hasSize(32).isEqualTo(signing.mac("a", "hej"));
        assertThat(signing.mac("a", "hej")).isNotEqualTo(signing.mac("b", "hej")).isNotEqualTo(signing.mac("a", "hei"));
    }

    @Test
    void instances_that_start_together_agree_on_one_key() throws Exception {
        app.execute("delete from platform.secret");
        try (var instances = Executors.newFixedThreadPool(8)) {
            var starts = IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<String>) () -> Arrays.toString(app.bean(SigningKey.class).bytes()))
                    .toList();
            var keys = instances.invokeAll(starts).stream().map(java.util.concurrent.Future::resultNow).distinct();

            assertThat(keys).hasSize(1);
        }
        assertThat(app.queryOne("select count(*) from platform.secret")).isEqualTo("1");
    }

    @Test
    void the_operators_key_stands_above_the_kept_one_and_a_short_one_is_refused() {
        var secrets = app.bean(SecretRepository.class);
        var own = new Settings(URI.create("http://localhost"), false, "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
        var tooShort = new Settings(URI.create("http://localhost"), false, "a29ydA==");

        assertThat(new SigningKey(own, secrets).bytes()).asString().isEqualTo("01234567890123456789012345678901");
        assertThatThrownBy(() -> new SigningKey(tooShort, secrets).bytes())
                .hasMessageContaining("32 bytes").hasMessageNotContaining("a29ydA");
    }

    @Test
    void a_token_is_read_back_until_it_runs_out() {
        var tokens = app.bean(SignedTokens.class);
        var token = tokens.issue("test", "blåbær|1", app.clock.instant().plusSeconds(60));

        assertThat(token).matches("[A-Za-z0-9_.-]+");
        assertThat(tokens.read("test", token)).isEqualTo(new TokenReading.Valid("blåbær|1"));
        app.clock.advance(Duration.ofSeconds(60));
        assertThat(tokens.read("test", token)).isEqualTo(new TokenReading.Expired("blåbær|1"));
    }

    @Test
    void a_changed_token_or_one_for_another_purpose_is_forged() {
        var tokens = app.bean(SignedTokens.class);
        var token = tokens.issue("test", "a", app.clock.instant().plusSeconds(60));
        var later = token.split("\\.")[0] + "." + (app.clock.instant().getEpochSecond() + 9999) + "." + token.split("\\.")[2];

        assertThat(tokens.read("other", token)).isEqualTo(new TokenReading.Forged());
        for (var text : new String[] {later, "", ".", "..", "a.b.c", "x" + token, token + "x"}) {
            assertThat(tokens.read("test", text)).as(text).isEqualTo(new TokenReading.Forged());
        }
    }
}
