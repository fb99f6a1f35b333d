package dk.samraad.platform.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What an operator sets by environment (`SAMRAAD_BASE_URL`, `SAMRAAD_DEMO`, `SAMRAAD_SIGNING_KEY` …).
///
/// @param baseUrl the address people use; its scheme decides `Secure` cookies and HSTS
/// @param demo whether the invented municipality Fjordby is loaded; by default only with the embedded database
/// @param signingKey at least 32 bytes, base64; shared by all instances. When missing, one is made and kept in the database.
@ConfigurationProperties("samraad")
public record Settings(
        URI baseUrl,
        @Bindable(defaultValue = "false") boolean demo,
        @Nullable String signingKey) {

    public boolean secure() {
        return "https".equalsIgnoreCase(baseUrl.getScheme());
    }

    /// An absolute address on this site.
    ///
    /// @param path starts with a slash
    public String address(String path) {
        var base = baseUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
