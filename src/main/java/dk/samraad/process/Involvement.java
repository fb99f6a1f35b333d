package dk.samraad.process;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// One process of asking people about one policy.
///
/// @param slug its public address; never changes
/// @param summary why people are asked, in a few plain sentences
/// @param policy slug of the policy it is about
/// @param authority who asks, such as "Fjordby Kommune"
/// @param example invented data; every page and PDF says so
/// @param phases at least one, in the order of time
/// @param milestones in the order of time
public record Involvement(
        String slug,
        String title,
        String summary,
        String policy,
        String authority,
        boolean example,
        List<Phase> phases,
        List<Milestone> milestones,
        List<Body> bodies) {

    public LocalDate startsOn() {
        return phases.getFirst().startsOn();
    }

    /// The last day of anything in it: the decision often falls after the last phase.
    public LocalDate endsOn() {
        return Stream.concat(phases.stream().map(Phase::endsOn), milestones.stream().map(Milestone::fallsOn))
                .max(LocalDate::compareTo).orElseThrow();
    }

    /// Where the whole process is on a day.
    public Progress on(LocalDate day) {
        return Progress.of(startsOn(), endsOn(), day);
    }
}
