package dk.samraad.survey;

import dk.samraad.platform.time.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A survey as staff run it; what it asks is a [Definition].
///
/// @param slug the address respondents know: `/sp/{slug}`
/// @param process slug of the process it is shown under
/// @param policy slug of the policy whose themes its questions point at
/// @param authority who asks, as written on every page
/// @param closedAt when staff closed it by hand
/// @param threshold the smallest number of people a published cell may speak of, 3 to 10
/// @param example invented data: every page and PDF says so
/// @param waitsForFiling people are told that answers are deleted on the last of its days once the case file is filed; false
///        where they were told that day alone
/// @param revision counts edits; handed back with an edit, so that nobody overwrites what they did not see
public record Survey(
        long id, String slug, String process, String policy, String authority, SurveyState state, Schedule schedule,
        Optional<Instant> closedAt, int threshold, boolean example, boolean waitsForFiling, long revision) {

    /// The four days of a survey, none before the one ahead of it.
    ///
    /// @param closesOn the last day, to its end
    /// @param publicUntil the day public copies of the results are deleted
    /// @param retainedUntil the day after which the answers are deleted: see [Survey#waitsForFiling]
    public record Schedule(LocalDate opensOn, LocalDate closesOn, LocalDate publicUntil, LocalDate retainedUntil) {}

    public LocalDate opensOn() {
        return schedule.opensOn();
    }

    public LocalDate closesOn() {
        return schedule.closesOn();
    }

    public LocalDate publicUntil() {
        return schedule.publicUntil();
    }

    public LocalDate retainedUntil() {
        return schedule.retainedUntil();
    }

    public Instant opensAt() {
        return Danish.startOf(opensOn());
    }

    /// The first moment that is too late to begin: by its last day or by hand, whichever came first.
    public Instant closesAt() {
        var byDay = Danish.endOf(closesOn());
        return closedAt.filter(byHand -> byHand.isBefore(byDay)).orElse(byDay);
    }

    /// The last day on which somebody could begin to answer: the planned one, or the day staff closed it before that.
    public LocalDate lastDay() {
        return closedAt.map(Danish::dateOf).filter(byHand -> byHand.isBefore(closesOn())).orElse(closesOn());
    }

    public Openness opennessAt(Instant now) {
        return Openness.of(this, now);
    }

    public String address() {
        return "/sp/" + slug;
    }
}
