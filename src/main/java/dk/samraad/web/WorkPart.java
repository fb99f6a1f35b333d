package dk.samraad.web;

import dk.samraad.platform.work.Work;
import java.time.Instant;
import java.util.Optional;

/// What every page that waits for long work says of it: `web/work.jte` how far it is, `web/workFailed.jte` when it failed and under
/// which number. The page adds where people find the result, and the button for another try.
///
/// @param step what it is at, in words
/// @param note that some of it is done, in words; empty where the step says it
/// @param here the page itself, to look again
public record WorkPart(Shell shell, Work work, String step, String note, String here) {
    public static WorkPart of(Shell shell, Work work, String step, String here) {
        return new WorkPart(shell, work, step, "", here);
    }

    public WorkPart noted(String words) {
        return new WorkPart(shell, work, step, words, here);
    }

    public boolean isUnderway() {
        return work.isUnderway();
    }

    /// Whether it is known how much there is to do.
    public boolean isCounted() {
        return work.total() > 0;
    }

    public Optional<Instant> failedAt() {
        return work.surprisedAt();
    }

    public Optional<String> reference() {
        return work.reference();
    }
}
