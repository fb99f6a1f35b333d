package dk.samraad.survey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// Whether a survey takes answers at a given moment.
public sealed interface Openness {
    /// Who began before closing may still send for so long; their answers are marked late.
    Duration GRACE = Duration.ofHours(24);

    record NotYetOpen(LocalDate opensOn) implements Openness {}

    /// @param until the first moment that is too late to begin
    record Open(Instant until) implements Openness {}

    /// Closed for those who did not begin before `closedAt`.
    ///
    /// @param until the first moment that is too late to send
    record Late(Instant closedAt, Instant until) implements Openness {}

    record Closed(Instant closedAt) implements Openness {}

    /// Whether an answer sent now is taken.
    ///
    /// @param begunAt the first time the person opened the survey, as its signed form token says
    default boolean takesAnswerBegunAt(Instant begunAt) {
        return switch (this) {
            case NotYetOpen notYet -> false;
            case Open open -> true;
            case Late late -> begunAt.isBefore(late.closedAt());
            case Closed closed -> false;
        };
    }

    static Openness of(Survey survey, Instant now) {
        if (survey.state() == SurveyState.DRAFT || now.isBefore(survey.opensAt())) return new NotYetOpen(survey.opensOn());
        var closing = survey.closesAt();
        if (now.isBefore(closing)) return new Open(closing);
        var graceEnds = closing.plus(GRACE);
        return now.isBefore(graceEnds) ? new Late(closing, graceEnds) : new Closed(closing);
    }
}
