package dk.samraad.web;

import dk.samraad.platform.start.CannotStart;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Whom to tell of a hole in the site (`SAMRAAD_SECURITY_CONTACT`: mail or https addresses, comma between, the first before the others),
/// and on which terms (`SAMRAAD_SECURITY_POLICY`: an https address). Looked at when Samråd starts: nobody would notice later.
@Context
class SecurityContacts {
    private static final String MAIL = "[^@\\s:/?#,]+@[^@\\s:/?#,]+\\.[^@\\s:/?#,]+";

    private final List<String> contacts;
    private final Optional<String> policy;

    /// @throws CannotStart for what is no address
    SecurityContacts(@Value("${samraad.security.contact:}") String contacts, @Value("${samraad.security.policy:}") String policy) {
        this.contacts = Arrays.stream(contacts.split(",")).map(String::strip).filter(one -> !one.isEmpty()).map(SecurityContacts::contact)
                .toList();
        this.policy = Optional.of(policy.strip()).filter(one -> !one.isEmpty())
                .map(one -> web(one).orElseThrow(() -> refused("SAMRAAD_SECURITY_POLICY", "an address that begins with https://", one)));
    }

    /// URIs, the preferred one first; none when nobody is named.
    List<String> contacts() {
        return contacts;
    }

    Optional<String> policy() {
        return policy;
    }

    private static String contact(String typed) {
        var mail = typed.startsWith("mailto:") ? typed.substring("mailto:".length()) : typed;
        return mail.matches(MAIL) ? "mailto:" + mail
                : web(typed).orElseThrow(() -> refused("SAMRAAD_SECURITY_CONTACT", "a mail address or an address that begins with https://", typed));
    }

    private static Optional<String> web(String typed) {
        try {
            var uri = new URI(typed);
            return "https".equals(uri.getScheme()) && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static CannotStart refused(String setting, String expected, String typed) {
        return new CannotStart("%s must be %s; it is: %s".formatted(setting, expected, typed));
    }
}
