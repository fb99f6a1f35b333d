package dk.samraad.response.web;

import dk.samraad.response.Mode;
import dk.samraad.response.Responses;
import dk.samraad.response.Sitting;
import dk.samraad.survey.Survey;
import dk.samraad.web.Tablet;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps one person on a shared tablet from meeting the one before. A browser may send an old page again long after, so a
/// page that has stood too long, or whose answers are in, is worth nothing more.
@Singleton
class Tablets {
    static final int IDLE_SECONDS = 90;
    /// The page's own clock warns and clears first; this one holds when it has no script.
    private static final Duration STALE = Duration.ofSeconds(IDLE_SECONDS + 15);
    /// How long a receipt is given again after its person has seen it.
    private static final Duration SHOWN = Duration.ofSeconds(60);
    private static final int REMEMBERED = 2_000;

    private final Responses responses;
    private final InstantSource clock;
    /// From when on nothing of a person's is shown any more.
    private final Map<UUID, Instant> over = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    Tablets(Responses responses, InstantSource clock) {
        this.responses = responses;
        this.clock = clock;
    }

    static @Nullable Tablet of(Survey survey, Sitting sitting) {
        return sitting.mode() == Mode.TABLET ? new Tablet(Addresses.tablet(survey, sitting.tablet()), IDLE_SECONDS) : null;
    }

    /// @param sends the page asks to send; a retry of that may still have its receipt
    boolean isOver(Sitting sitting, boolean sends) {
        if (sitting.mode() != Mode.TABLET) return false;
        var now = clock.instant();
        if (sitting.shownAt().plus(STALE).isBefore(now) || isOver(sitting.submission(), now)) return true;
        return !sends && responses.knows(sitting.submission());
    }

    /// The person is done, or went away.
    synchronized void clear(Sitting sitting) {
        over.put(sitting.submission(), clock.instant());
    }

    /// The person sees the receipt now.
    synchronized void sent(Sitting sitting) {
        if (sitting.mode() == Mode.TABLET) over.putIfAbsent(sitting.submission(), clock.instant().plus(SHOWN));
    }

    private synchronized boolean isOver(UUID submission, Instant now) {
        var from = over.get(submission);
        return from != null && !now.isBefore(from);
    }
}
