package dk.samraad.survey;

import dk.samraad.platform.error.NotFound;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The published versions this instance has read, parsed once. They never change, so what is kept is right on every
/// instance; which version is the newest is asked of the database each time.
@Singleton
class Versions {
    private static final int KEPT = 500;

    private final VersionRepository rows;
    private final Map<Long, PublishedVersion> read = new ConcurrentHashMap<>();

    Versions(VersionRepository rows) {
        this.rows = rows;
    }

    PublishedVersion byId(long id) {
        var kept = read.get(id);
        return kept != null ? kept : keep(rows.findById(id).orElseThrow(NotFound::new));
    }

    /// Not kept until it is read: its transaction may yet be rolled back and leave its number to another.
    PublishedVersion add(VersionRow row) {
        return parsed(rows.save(row));
    }

    private PublishedVersion keep(VersionRow row) {
        if (read.size() >= KEPT) read.clear();
        var version = parsed(row);
        read.put(version.id(), version);
        return version;
    }

    private static PublishedVersion parsed(VersionRow row) {
        return new PublishedVersion(
                Objects.requireNonNull(row.id()), row.surveyId(), row.number(), Definitions.stored(row.definition()), row.publishedAt(),
                row.publishedBy());
    }
}
