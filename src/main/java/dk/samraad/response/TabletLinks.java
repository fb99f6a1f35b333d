package dk.samraad.response;

import dk.samraad.platform.time.Danish;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Links that staff open once on a tablet at a library or a senior centre; answers given there are marked with the place.
@Singleton
public class TabletLinks {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TabletRepository links;
    private final InstantSource clock;

    TabletLinks(TabletRepository links, InstantSource clock) {
        this.links = links;
        this.clock = clock;
    }

    /// @param place 1 to 100 characters
    /// @return the secret part of the link, which is kept nowhere
    public String make(long surveyId, String place) {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.save(new TabletLink(hash(secret), surveyId, place, Danish.dateOf(clock.instant()), false));
        return secret;
    }

    /// Where the tablet with this link stands; nothing when the link is unknown or was taken back.
    public Optional<String> placeOf(long surveyId, String secret) {
        return links.find(hash(secret), surveyId).filter(link -> !link.revoked()).map(TabletLink::place);
    }

    public List<TabletLink> of(long surveyId) {
        return links.of(surveyId);
    }

    /// Takes a link back; nothing more can be begun with it.
    public void revoke(long surveyId, byte[] hash) {
        links.revoke(hash, surveyId);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
