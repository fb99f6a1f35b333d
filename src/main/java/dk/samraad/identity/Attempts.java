package dk.samraad.identity;

import dk.samraad.platform.signing.Signing;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// Slows down guessing: after a few failures the next attempt waits 30 seconds, then twice as long each time, up to 15
/// minutes. In the database, so that it holds over all instances and a restart.
///
/// An account that does not exist is counted like one that does. The price is that somebody who knows an e-mail address
/// can keep its owner waiting, never longer than 15 minutes at a time.
@Singleton
class Attempts {
    private record Limit(int free, Duration memory) {}

    private static final Limit ACCOUNT = new Limit(5, Duration.ofHours(24));
    // A whole town hall may sit behind one address.
    private static final Limit ADDRESS = new Limit(50, Duration.ofHours(1));
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final AttemptRepository attempts;
    private final Signing signing;
    private final InstantSource clock;

    Attempts(AttemptRepository attempts, Signing signing, InstantSource clock) {
        this.attempts = attempts;
        this.signing = signing;
        this.clock = clock;
    }

    /// Counts an attempt as failed until it succeeds.
    ///
    /// @return how long to wait when it may not be made at all
    @Transactional
    Optional<Duration> begin(String email, String address) {
        return begin(ofAddress(address), ADDRESS).or(() -> begin(ofAccount(email), ACCOUNT));
    }

    @Transactional
    void succeeded(String email, String address) {
        attempts.forget(ofAccount(email));
        attempts.takeBack(ofAddress(address), clock.instant());
        attempts.removeOlder(clock.instant().minus(ACCOUNT.memory()));
    }

    private Optional<Duration> begin(String subject, Limit limit) {
        var now = clock.instant();
        var counted = attempts.count(subject, now, now.minus(limit.memory()), limit.free(), FIRST_WAIT.toSeconds(), LONGEST_WAIT.toSeconds());
        if (counted == 1) return Optional.empty();
        return attempts.findBySubject(subject).map(a -> Duration.between(now, a.waitUntil())).or(() -> Optional.of(FIRST_WAIT));
    }

    private String ofAccount(String email) {
        return Token.encode(signing.mac("identity.attempt", "account:" + email));
    }

    private String ofAddress(String address) {
        return Token.encode(signing.mac("identity.attempt", "address:" + address));
    }
}
