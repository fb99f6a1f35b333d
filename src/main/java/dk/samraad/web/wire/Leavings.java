package dk.samraad.web.wire;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a Samråd that was killed left in the folder for temporary files: what people were sending, which lies on disk while it comes, and
/// papers under way. It goes with its request; after a kill nobody is left to see to that, and a container's volume is never emptied.
///
/// Each instance looks in its own folder, and takes only what nobody can be using any more.
@Singleton
class Leavings {
    private static final Logger LOG = LoggerFactory.getLogger(Leavings.class);
    /// Of Netty's forms (`FUp_`, `Attr_`), of `SpooledFile`, and of what is written before it is sent. Names that nobody gives by hand.
    private static final String OURS = "{FUp_*,Attr_*,samraad*.upload,samraad-sag*.zip,samraad-overblik*.xlsx}";
    private static final Duration UNUSED = Duration.ofHours(24);

    private final Path folder;
    private final InstantSource clock;

    @Inject
    Leavings() {
        this(Path.of(System.getProperty("java.io.tmpdir")), InstantSource.system());
    }

    Leavings(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1h")
    void clear() {
        var before = clock.instant().minus(UNUSED);
        var gone = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, OURS)) {
            for (var file : files) if (clear(file, before)) gone++;
        } catch (IOException unreadable) {
            LOG.warn("The folder for temporary files could not be looked through: {}", unreadable.getClass().getSimpleName());
        }
        if (gone > 0) LOG.info("{} files that a killed Samråd had left were deleted", gone);
    }

    /// Somebody else's stays: we may not, and it is not ours to.
    private static boolean clear(Path file, Instant before) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.getLastModifiedTime(file).toInstant().isBefore(before)
                    && Files.deleteIfExists(file);
        } catch (IOException somebodyElses) {
            return false;
        }
    }
}
