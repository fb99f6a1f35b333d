package dk.samraad.platform.recheck;

import java.time.Instant;
import java.util.Optional;

/// How far a second look has come.
///
/// @param total how many there were when it began
/// @param changed those that were mended or listed
/// @param reference of the failure of the last try, to be found in the log; empty when it went well
public record Progress(String name, int version, long total, long seen, long changed, Instant begunAt, Optional<Instant> finishedAt,
        Optional<String> reference) {
    public boolean isFinished() {
        return finishedAt.isPresent();
    }
}
