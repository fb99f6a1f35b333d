package dk.samraad.inbox.heard;

import dk.samraad.platform.signing.Signing;
import jakarta.inject.Singleton;
import java.util.Locale;

/// Tells a sender again, and nothing of who it is to whoever has not the key of the site.
@Singleton
class Fingerprints {
    private final Signing signing;

    Fingerprints(Signing signing) {
        this.signing = signing;
    }

    /// The same for the same words, whatever their case and punctuation: of an organisation whoever writes for it, of a person the
    /// name.
    byte[] of(LinkQueries.Sender sender) {
        var who = sender.organisation().isEmpty() ? "p " + PartyNames.plain(sender.name()) : "o " + PartyNames.plain(sender.organisation());
        return signing.mac("hearing.sender", sender.speaksAs() + "\n" + who + "\n" + sender.email().toLowerCase(Locale.ROOT));
    }
}
