package dk.samraad.platform.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/// The mailbox where mails come back that could not be delivered (`SAMRAAD_BOUNCE_HOST` …), read by IMAP.
///
/// @param host nothing when no mailbox is read
/// @param address where mails come back to, such as `retur@fjordby.example`; a `+` and the mail's reference are put before the `@`
@ConfigurationProperties("samraad.bounce")
record BounceSettings(
        @Nullable String host, @Bindable(defaultValue = "993") int port, @Nullable String username, @Nullable String password,
        @Bindable(defaultValue = "TLS") Tls tls, @Nullable String address, @Bindable(defaultValue = "INBOX") String folder) {

    @Override
    public String toString() {
        return "BounceSettings[" + host + "]";
    }
}
