package dk.samraad.web;

import dk.samraad.platform.limit.Limiter;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Tells robots from people without following anybody: nothing it knows is stored, and nobody is turned away for good.
///
/// Every form a citizen sends without signing in uses it: surveys and hearing replies.
@Singleton
public class Guard {
    /// A field only robots fill in.
    public static final String TRAP = "_webside";
    /// The person says they are one.
    public static final String HUMAN = "_menneske";

    private static final int FLOOD_FACTOR = 10;

    private final ClientAddress addresses;
    private final Duration least;
    private final Limiter sends;
    private final Limiter pages;
    private final Limiter wrongCodes;
    private final InstantSource clock;

    /// @param leastSeconds nobody answers faster (`SAMRAAD_LIMITS_LEAST_SECONDS`)
    /// @param sendsPerMinute from one address before it is asked whether it is a person; a school class is behind one
    Guard(ClientAddress addresses, InstantSource clock, @Value("${samraad.limits.least-seconds:3}") int leastSeconds,
            @Value("${samraad.limits.sends-per-minute:120}") int sendsPerMinute) {
        this.addresses = addresses;
        this.clock = clock;
        this.least = Duration.ofSeconds(leastSeconds);
        this.sends = new Limiter(clock, sendsPerMinute, sendsPerMinute);
        this.pages = new Limiter(clock, sendsPerMinute * FLOOD_FACTOR, sendsPerMinute * FLOOD_FACTOR);
        this.wrongCodes = new Limiter(clock, 20, 4);
    }

    /// @throws HttpStatusException 429 for a flood no school class makes
    public void page(HttpRequest<?> request) {
        if (!pages.take(addresses.of(request))) throw new HttpStatusException(HttpStatus.TOO_MANY_REQUESTS, "flood");
    }

    /// Whether what is being sent looks like a robot's. The time counts from the first page, so an error page in between
    /// does not make a person a robot.
    ///
    /// @param begun when the first page was shown
    public boolean suspects(HttpRequest<?> request, Instant begun, FormFields fields) {
        var within = sends.take(addresses.of(request));
        var trapped = !fields.first(TRAP).isEmpty();
        var took = Duration.between(begun, clock.instant());
        // Begun later than now: an instance drew the page whose clock is ahead of ours, and how long it took nobody knows.
        var hasty = !took.isNegative() && took.compareTo(least) < 0;
        return trapped || hasty || !within;
    }

    /// @throws HttpStatusException 429 when too many codes that do not exist came from there
    public void code(HttpRequest<?> request) {
        if (!wrongCodes.allows(addresses.of(request))) throw new HttpStatusException(HttpStatus.TOO_MANY_REQUESTS, "guessing");
    }

    public void wrongCode(HttpRequest<?> request) {
        wrongCodes.take(addresses.of(request));
    }
}
