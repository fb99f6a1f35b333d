package dk.samraad.identity;

import dk.samraad.platform.signing.SignedTokens;
import dk.samraad.platform.signing.Signing;
import dk.samraad.platform.signing.TokenReading;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// Recognises a browser from which an account was signed in to before: by a signed text that it keeps for 90 days. It opens
/// nothing; guesses sent with it are counted for that browser alone. Nothing of it is stored here, and another account's is
/// worth nothing.
@Singleton
class KnownBrowsers {
    static final Duration LIFE = Duration.ofDays(90);
    private static final String PURPOSE = "identity.known-browser";

    private final SignedTokens tokens;
    private final Signing signing;
    private final InstantSource clock;

    KnownBrowsers(SignedTokens tokens, Signing signing, InstantSource clock) {
        this.tokens = tokens;
        this.signing = signing;
        this.clock = clock;
    }

    Where where(String email, String address, String kept) {
        return id(email, kept).<Where>map(Where.Browser::new).orElseGet(() -> new Where.Address(address));
    }

    /// The same browser stays the same, so that its failures stay counted.
    String known(String email, String before) {
        var id = id(email, before).orElseGet(Token::fresh);
        return tokens.issue(PURPOSE, account(email) + " " + id, clock.instant().plus(LIFE));
    }

    private Optional<String> id(String email, String kept) {
        if (!(tokens.read(PURPOSE, kept) instanceof TokenReading.Valid(var payload))) return Optional.empty();
        var parts = payload.split(" ");
        return parts[0].equals(account(email)) ? Optional.of(parts[1]) : Optional.empty();
    }

    private String account(String email) {
        return Token.encode(signing.mac(PURPOSE, email));
    }
}
