package dk.samraad.survey;

import dk.samraad.platform.database.Outage;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// A survey as respondents meet it, read at most once a second and instance: every page and every send asks for it, and
/// asking the database each time cost a submission more than its own insert. What this instance changes it sees at once,
/// what another one changes a second later, which is less than a page takes to be read.
///
/// While the database does not answer it is the survey as it was read last, for ten minutes: whoever has begun goes on from page
/// to page, and its days still open and close it. What is sent must reach the database all the same.
@Singleton
class LiveSurveys {
    static final Duration FRESH = Duration.ofSeconds(1);
    static final Duration GOOD_IN_NEED = Duration.ofMinutes(10);
    /// After one has waited for the database in vain, the others do not.
    private static final Duration REST = Duration.ofSeconds(5);
    private static final int KEPT = 500;

    private record Kept(FoundSurvey survey, long readAt, long askAgainAt) {}

    private final FindSurvey find;
    private final LongSupplier nanos;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    LiveSurveys(FindSurvey find) {
        this(find, System::nanoTime);
    }

    LiveSurveys(FindSurvey find, LongSupplier nanos) {
        this.find = find;
        this.nanos = nanos;
    }

    Optional<FoundSurvey> bySlug(String slug) {
        var known = kept.get(slug);
        // The moment is taken before reading: what changes meanwhile is not taken for fresh.
        var now = nanos.getAsLong();
        if (known != null && now - known.askAgainAt() < 0) return Optional.of(known.survey());
        try {
            var read = find.bySlug(slug);
            read.ifPresentOrElse(survey -> keep(slug, new Kept(survey, now, now + FRESH.toNanos())), () -> kept.remove(slug));
            return read;
        } catch (RuntimeException failure) {
            if (known == null || now - known.readAt() >= GOOD_IN_NEED.toNanos() || !Outage.causes(failure)) throw failure;
            keep(slug, new Kept(known.survey(), known.readAt(), nanos.getAsLong() + REST.toNanos()));
            return Optional.of(known.survey());
        }
    }

    private void keep(String slug, Kept survey) {
        if (kept.size() >= KEPT) kept.clear();
        kept.put(slug, survey);
    }

    void forget(String slug) {
        kept.remove(slug);
    }
}
