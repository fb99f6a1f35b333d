package dk.samraad.platform.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/// The server that takes our mails (`SAMRAAD_SMTP_HOST` …).
///
/// @param host nothing when no mail is sent
@ConfigurationProperties("samraad.smtp")
record SmtpSettings(
        @Nullable String host, @Bindable(defaultValue = "587") int port, @Nullable String username, @Nullable String password,
        @Bindable(defaultValue = "STARTTLS") Tls tls) {

    @Override
    public String toString() {
        return "SmtpSettings[" + host + "]";
    }
}
