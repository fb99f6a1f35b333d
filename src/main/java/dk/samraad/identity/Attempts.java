package dk.samraad.identity;

import dk.samraad.platform.signing.Signing;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Slows down guessing, and locks nobody out; decision 0172. In the database, so that it holds over all instances and a
/// restart. An account that does not exist is counted like one that does.
///
/// Failures are counted for an account and an address together: after a few the next attempt waits 30 seconds, then twice as
/// long each time, up to 15 minutes. Somebody elsewhere waits for nothing of that. When many addresses have failed at one
/// account, an address it was never signed in to from waits before its first attempt and between all of them, the longer the
/// more there are; each waits for itself, so nobody can make another's wait longer. A browser that signed in to the account
/// before counts for itself and waits for nobody.
@Singleton
class Attempts {
    private record Limit(int free, Duration memory) {}

    private static final Limit TOGETHER = new Limit(5, Duration.ofHours(24));
    // A whole town hall may sit behind one address.
    private static final Limit ADDRESS = new Limit(50, Duration.ofHours(1));
    /// So many addresses may fail at an account in a day before strangers to it wait.
    private static final int FREE_ADDRESSES = 20;
    private static final int ADDRESSES_TO_DOUBLE = 10;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration KNOWN = Duration.ofDays(90);

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
    Optional<Duration> begin(String email, Where where) {
        return switch (where) {
            case Where.Browser browser -> count(together(email, where), TOGETHER, Duration.ZERO);
            case Where.Address address -> count(of("address:" + address.network()), ADDRESS, Duration.ZERO)
                    .or(() -> asStranger(email, address));
        };
    }

    private Optional<Duration> asStranger(String email, Where.Address address) {
        var together = together(email, address);
        var before = attempts.findBySubject(together);
        var known = before.filter(attempt -> attempt.isGoodSince(clock.instant().minus(KNOWN))).isPresent();
        if (known) return count(together, TOGETHER, Duration.ZERO);
        var pressure = pressure(of("account:" + email));
        if (before.isEmpty() && pressure.isPositive()) {
            attempts.queue(together, clock.instant().plus(pressure), clock.instant());
            return Optional.of(pressure);
        }
        var wait = count(together, TOGETHER, pressure);
        if (wait.isEmpty() && before.filter(attempt -> attempt.failures() > 0).isEmpty()) failedFromOneMore(email);
        return wait;
    }

    private void failedFromOneMore(String email) {
        attempts.more(of("account:" + email), clock.instant(), clock.instant().minus(TOGETHER.memory()));
    }

    /// How long a stranger to the account waits now.
    private Duration pressure(String account) {
        var failed = attempts.findBySubject(account).filter(a -> a.lastAt().isAfter(clock.instant().minus(TOGETHER.memory())))
                .map(Attempt::failures).orElse(0);
        if (failed < FREE_ADDRESSES) return Duration.ZERO;
        var seconds = FIRST_WAIT.toSeconds() * Math.pow(2, Math.min(20, (failed - FREE_ADDRESSES) / (double) ADDRESSES_TO_DOUBLE));
        return Duration.ofSeconds((long) Math.min(seconds, LONGEST_WAIT.toSeconds()));
    }

    /// The account is known from here now. What others failed at elsewhere stays counted.
    @Transactional
    void succeeded(String email, Where where) {
        var now = clock.instant();
        if (where instanceof Where.Address address) {
            attempts.takeBack(of("address:" + address.network()), now);
            // This one failed nowhere: it was counted in advance.
            if (attempts.findBySubject(together(email, where)).filter(a -> a.failures() == 1 && a.goodAt() == null)
                    .isPresent()) attempts.takeBack(of("account:" + email), now);
        }
        attempts.good(together(email, where), now);
    }

    @Transactional
    void forgetOld() {
        var now = clock.instant();
        attempts.removeOlder(now.minus(TOGETHER.memory()), now.minus(KNOWN));
    }

    private Optional<Duration> count(String subject, Limit limit, Duration least) {
        var now = clock.instant();
        var counted = attempts.count(
                subject, now, now.minus(limit.memory()), limit.free(), FIRST_WAIT.toSeconds(), LONGEST_WAIT.toSeconds(), least.toSeconds());
        if (counted == 1) return Optional.empty();
        return attempts.findBySubject(subject).map(a -> left(now, a.waitUntil())).or(() -> Optional.of(FIRST_WAIT));
    }

    private static Duration left(Instant now, Instant until) {
        return Duration.between(now, until);
    }

    private String together(String email, Where where) {
        return switch (where) {
            case Where.Browser(var id) -> of("browser:" + id + ":account:" + email);
            case Where.Address address -> of("address:" + address.network() + ":account:" + email);
        };
    }

    private String of(String words) {
        return Token.encode(signing.mac("identity.attempt", words));
    }
}
