package dk.samraad.process.web;

import dk.samraad.process.Involvement;
import dk.samraad.process.Milestone;
import dk.samraad.process.Phase;
import dk.samraad.process.Progress;
import dk.samraad.web.Shell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

public record InvolvementPage(Shell shell, Days days, Involvement involvement, String policyTitle, Doings doings) {

    /// A phase or a milestone on the timeline.
    ///
    /// @param milestone falls on one day
    public record Stop(String title, String description, LocalDate from, String when, Progress progress, boolean milestone) {}

    /// Phases and milestones in the order of time; a phase before a milestone of its first day.
    public List<Stop> timeline() {
        return Stream.concat(involvement.phases().stream().map(this::stop), involvement.milestones().stream().map(this::stop))
                .sorted(Comparator.comparing(Stop::from))
                .toList();
    }

    private Stop stop(Phase phase) {
        return new Stop(phase.title(), phase.description(), phase.startsOn(), days.span(phase.startsOn(), phase.endsOn()),
                days.of(phase), false);
    }

    private Stop stop(Milestone milestone) {
        return new Stop(milestone.title(), milestone.description(), milestone.fallsOn(), days.date(milestone.fallsOn()),
                days.of(milestone), true);
    }
}
