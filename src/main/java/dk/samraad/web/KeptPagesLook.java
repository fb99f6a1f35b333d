package dk.samraad.web;

import dk.samraad.platform.request.TakenBackSource;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks every five seconds whether another instance, or a job, took back what is kept here: then [LastPages] are forgotten. While the
/// database answers nobody nothing can be taken back, so a page shown then was public five seconds before it at least. Where it answers
/// other instances and not this one, what they take back can be shown here for as long as a page is kept.
@Singleton
class KeptPagesLook {
    private static final Logger LOG = LoggerFactory.getLogger(KeptPagesLook.class);

    private final LastPages pages;
    private final List<TakenBackSource> sources;
    private List<String> before = List.of();

    KeptPagesLook(LastPages pages, List<TakenBackSource> sources) {
        this.pages = pages;
        this.sources = List.copyOf(sources);
    }

    @Scheduled(fixedDelay = "${samraad.kept-pages.look:5s}", initialDelay = "${samraad.kept-pages.look:5s}")
    synchronized void look() {
        if (pages.isEmpty()) return;
        try {
            var now = sources.stream().map(TakenBackSource::takenBack).toList();
            if (!now.equals(before)) pages.forgetAll();
            before = now;
        } catch (RuntimeException failure) {
            LOG.warn("Whether something was taken back could not be read: {}", failure.getClass().getSimpleName());
        }
    }
}
