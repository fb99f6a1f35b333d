package dk.samraad.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A survey or a hearing as a case of the municipality: how long what people wrote is kept, and whether it was filed.
///
/// @param title in Danish, or the language there is
/// @param closed nobody can answer any more; of a hearing also decided or called off
/// @param publicUntil the last day what people wrote can be read on the web
/// @param retainedUntil the last day before it may be deleted here
/// @param waitsForFiling whether it is deleted only once it was filed; else by the day alone, as people were told
/// @param contents a fingerprint of what belongs in the case file now: released reports, replies, opinions
/// @param filing empty until staff confirmed one
/// @param emptiedOn the day it was deleted; empty until then
public record CaseFile(
        Subject subject, String title, boolean closed, LocalDate publicUntil, LocalDate retainedUntil, boolean waitsForFiling,
                String contents,
        Optional<Filing> filing, Optional<LocalDate> emptiedOn) {

    /// @param as where it lies in the journal
    /// @param contents as they were when it was filed
    public record Filing(Instant at, String by, String as, String contents) {}

    public enum Stage {
        /// People can still answer, or the committee has not decided: there is no case file yet.
        RUNNING,
        /// The case file can be fetched and filed.
        READY,
        /// Filed, and something came after it: it has to be filed anew.
        CHANGED,
        FILED,
        /// The case date is passed and it was not filed: nothing is deleted, and staff are reminded.
        OVERDUE,
        /// The case date is passed and the committee has not decided: there is nothing to file yet, and staff are reminded.
        UNDECIDED,
        /// What people wrote is deleted.
        EMPTIED;

        /// Staff have to do something before what people were told can happen.
        public boolean reminds() {
            return this == OVERDUE || this == UNDECIDED;
        }
    }

    public Stage stageOn(LocalDate today) {
        if (emptiedOn.isPresent()) return Stage.EMPTIED;
        if (!closed) return waitsForFiling && isPast(today) ? Stage.UNDECIDED : Stage.RUNNING;
        var filed = filing.filter(one -> one.contents().equals(contents)).isPresent();
        if (filed) return Stage.FILED;
        if (waitsForFiling && isPast(today)) return Stage.OVERDUE;
        return filing.isPresent() ? Stage.CHANGED : Stage.READY;
    }

    /// Whether the case date acts now.
    public boolean isDueOn(LocalDate today) {
        return emptiedOn.isEmpty() && isPast(today) && (!waitsForFiling || stageOn(today) == Stage.FILED);
    }

    /// The case date is passed.
    public boolean isPast(LocalDate today) {
        return today.isAfter(retainedUntil);
    }
}
