package dk.samraad.report;

import dk.samraad.assessment.Assessed;
import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Handled;
import dk.samraad.assessment.Handling;
import dk.samraad.hearing.Hearing;
import dk.samraad.privacy.HiddenWords;
import dk.samraad.writing.hearing.Completeness;
import dk.samraad.writing.hearing.Completeness.Count;
import dk.samraad.writing.hearing.Completeness.LeftOut;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Counts what became of every reply of a hearing.
@Singleton
class CompletenessGathering {
    private final Assessments assessments;

    CompletenessGathering(Assessments assessments) {
        this.assessments = assessments;
    }

    /// @param counted what was made of the replies that count, fit to leave the house
    /// @param readable references of those the public may read
    /// @param hidden what must not leave with the reason for what is not assessed
    Completeness of(Hearing hearing, List<Assessed> counted, Set<String> readable, HiddenWords hidden) {
        var replies = assessments.handled(hearing);
        var reasons = counted.stream().filter(reply -> readable.contains(reply.reference()))
                .flatMap(reply -> reply.leftOut().map(leftOut -> new LeftOut(reply.reference(), leftOut.because())).stream()).toList();
        var parts = new HashSet<Long>();
        var here = new HashSet<Long>();
        var unfinished = new HashSet<Long>();
        for (var reply : counted) {
            for (var piece : reply.pieces()) {
                parts.add(piece.id());
                if (!PaperGathering.isDone(piece)) unfinished.add(piece.id());
                else if (readable.contains(reply.reference())) here.add(piece.id());
            }
        }
        return new Completeness(count(replies, reply -> true), of(replies, Handling.ASSESSED), of(replies, Handling.NOT_ASSESSED),
                of(replies, Handling.LATE_UNDECIDED),
                of(replies, Handling.LATE_OUT), of(replies, Handling.LEFT_OUT), reasons, parts.size(), here.size(), unfinished.size(),
                hidden.takenOutOf(assessments.unassessedBecause(hearing)));
    }

    private static Count of(List<Handled> replies, Handling handling) {
        return count(replies, reply -> reply.handling() == handling);
    }

    private static Count count(List<Handled> replies, Predicate<Handled> which) {
        return new Count((int) replies.stream().filter(which).count(), (int) replies.stream().filter(which)
                .filter(Handled::isPublic).count());
    }
}
