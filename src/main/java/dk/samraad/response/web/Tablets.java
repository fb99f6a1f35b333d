package dk.samraad.response.web;

import dk.samraad.response.Mode;
import dk.samraad.response.Responses;
import dk.samraad.response.Sitting;
import dk.samraad.survey.Survey;
import dk.samraad.web.FormFields;
import dk.samraad.web.Tablet;
import dk.samraad.web.Tablet.Holds;
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
///
/// How long is too long is said by one clock. In a page with script that is the page's own, which every touch renews: it clears
/// the page, and keeps none in the browser's history. A page sent while it runs says so ([Names#OWN_CLOCK]), and is not counted
/// here from when it was drawn. Without script nobody sees a touch, so the time is longer, and told on the page.
@Singleton
class Tablets {
    private static final int IDLE_SECONDS = 120;
    private static final int WARNING_SECONDS = 45;
    /// Of a page without script, which goes back to the beginning by itself a minute before.
    private static final Duration STALE = Duration.ofMinutes(Holds.WORDS.stillMinutes() + 1L);
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
        return of(survey, sitting, Holds.WORDS);
    }

    static @Nullable Tablet of(Survey survey, Sitting sitting, Holds holds) {
        return sitting.mode() == Mode.TABLET ? at(Addresses.tablet(survey, sitting.tablet()), holds) : null;
    }

    /// @param address where the tablet begins
    static Tablet at(String address, Holds holds) {
        return new Tablet(address, IDLE_SECONDS, WARNING_SECONDS, holds);
    }

    /// @param sent the page; one that asks to send may still have its receipt
    boolean isOver(Sitting sitting, FormFields sent) {
        if (sitting.mode() != Mode.TABLET) return false;
        var now = clock.instant();
        var counted = sent.first(Names.OWN_CLOCK).isEmpty();
        if (counted && sitting.shownAt().plus(STALE).isBefore(now) || isOver(sitting.submission(), now)) return true;
        return !sent.first(Names.GO).equals(Names.SEND) && responses.knows(sitting.submission());
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
