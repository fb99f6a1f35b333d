package dk.samraad.response;

import dk.samraad.platform.time.Danish;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How many reached each page, so that one can see where people give up without following anybody.
///
/// Counted in memory and added to the day's figures every few seconds in one statement: a page costs no commit of its own,
/// and a kill loses seconds of a figure nobody decides from.
@Singleton
public class PageCounts {
    /// What the check page is counted under.
    public static final String CHECK = "tjek";
    private static final Logger LOG = LoggerFactory.getLogger(PageCounts.class);
    private static final int REMEMBERED = 50_000;
    private static final Duration LAST_WAIT = Duration.ofSeconds(3);

    private record Key(long survey, LocalDate day, String page, Mode mode) {}

    private final PageCountRepository repository;
    private final InstantSource clock;
    private final Map<Key, Long> counts = new HashMap<>();
    private final Map<Integer, Boolean> seen = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    PageCounts(PageCountRepository repository, InstantSource clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /// Counts a page once per submission, as far as this instance remembers: a reload is not a person.
    public synchronized void reached(long surveyId, Sitting sitting, String page) {
        if (seen.put(java.util.Objects.hash(sitting.submission(), page), true) != null) return;
        counts.merge(new Key(surveyId, Danish.dateOf(clock.instant()), page, sitting.mode()), 1L, Long::sum);
    }

    @Scheduled(fixedDelay = "5s", initialDelay = "5s")
    public void flush() {
        var taken = take();
        try {
            taken.forEach((key, count) -> repository.add(key.survey, key.day, key.page, key.mode, count));
        } catch (RuntimeException e) {
            LOG.warn("Page counts could not be kept: {}", e.getClass().getSimpleName());
        }
    }

    private synchronized Map<Key, Long> take() {
        var taken = Map.copyOf(counts);
        counts.clear();
        return taken;
    }

    /// A database that stands still does not keep the instance from stopping.
    @PreDestroy
    void stop() throws InterruptedException {
        Thread.startVirtualThread(this::flush).join(LAST_WAIT);
    }
}
