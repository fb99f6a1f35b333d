package dk.samraad.survey;

/// What became of the wish to open, close or put away a survey.
public sealed interface Transition {
    record Made(Survey survey) implements Transition {}

    record Refused(Obstacle reason) implements Transition {}

    enum Obstacle {
        /// [SurveyState#next()] does not allow it.
        NOT_FROM_HERE,
        NOTHING_PUBLISHED,
        LAST_DAY_PASSED
    }
}
