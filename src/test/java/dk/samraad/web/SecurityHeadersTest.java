package dk.samraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.settings.Settings;
import io.micronaut.http.HttpResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
    private static @Nullable String transport(String base, boolean subdomains) {
        var response = HttpResponse.ok();
        new SecurityHeaders(new Settings(URI.create(base), false, null), subdomains).add(response);
        return response.getHeaders().get("Strict-Transport-Security");
    }

    @Test
    void a_browser_is_told_to_stay_on_https_for_this_name_alone_unless_the_operator_asks_for_all_below_it() {
        assertThat(transport("https://samraad.fjordby.example", false)).isEqualTo("max-age=31536000");
        assertThat(transport("https://samraad.fjordby.example", true)).isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(transport("http://samraad.fjordby.example", true)).as("where there is no https").isNull();
    }
}
