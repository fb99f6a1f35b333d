package dk.samraad.report;

import dk.samraad.platform.work.Work;
import dk.samraad.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One making of a report. What is not known yet, or does not apply in its state, is empty.
///
/// @param subjectId of the survey or the hearing it is about, as its kind says
/// @param slug its public address: `/rapport/{slug}`
/// @param number the version printed on the front, from 1
/// @param asOf the day whose results it shows
/// @param work how far the making is, or why it failed; empty when it is made
/// @param dataSha256 of the canonical data
/// @param twinSha256 of the canonical data of its twin; also null for what was made before there were twins
/// @param interim made while people could still answer
/// @param takeUp results that were not taken up yet are taken up with it: whoever asked for it said so
/// @param revision counts changes; handed back with a release, so that nobody releases what they did not see
public record Edition(
        long id, ReportKind kind, long subjectId, String slug, Language language, Lifecycle state, @Nullable Integer number,
        @Nullable String title,
        @Nullable String subtitle, Instant requestedAt, String requestedBy, @Nullable LocalDate asOf,
        Optional<Work> work, @Nullable String dataSha256,
        @Nullable Instant releasedAt, @Nullable String releasedBy, @Nullable Retraction retraction, @Nullable String twinSha256,
        boolean interim, boolean takeUp, long revision) {

    public static final int STEPS = Step.values().length;

    /// What the making is at, in this order.
    public enum Step { COUNTING, WRITING, DRAWING, KEEPING }

    /// Why it could not be made.
    public enum Failure {
        NOTHING_PUBLISHED,
        TOO_FEW_ANSWERS,
        /// The survey is open, and nobody has asked for early results of it.
        NOT_COUNTED,
        /// The survey is closed, and nobody has said that its results are to be taken up.
        NOT_TAKEN_UP,
        /// The hearing is a draft, or was called off.
        NOT_SENT_OUT,
        /// What people wrote is deleted: its case date has acted.
        EMPTIED,
        UNEXPECTED
    }

    /// @param reason whole sentences, shown to the public until the public date; empty when the case date has acted
    public record Retraction(Instant at, String by, String reason) {}

    public String address() {
        return "/rapport/" + slug;
    }

    /// Why it could not be made. Where nothing is known of the making any more, that is a surprise, too.
    public Optional<Failure> failure() {
        if (state != Lifecycle.FAILED) return Optional.empty();
        return Optional.of(work.flatMap(Work::failure).flatMap(Work.Failure::refusal).map(Failure::valueOf).orElse(Failure.UNEXPECTED));
    }

    public Optional<Retraction> retracted() {
        return Optional.ofNullable(retraction);
    }
}
