package dk.samraad.process.web;

import dk.samraad.process.Activity;
import dk.samraad.process.ActivityKind;
import dk.samraad.process.ActivityState;
import java.util.ArrayList;
import java.util.List;

/// The activities of a process, sorted into what a reader does with them.
///
/// @param open one can take part now
/// @param coming one can take part later
/// @param over one could
/// @param results released reports, and where an activity shows its results; each address once
public record Doings(List<Activity> open, List<Activity> coming, List<Activity> over, List<Result> results) {

    /// @param title of the report, or of the activity the results are of
    /// @param from the activity
    public record Result(String title, String address, Activity from) {
        /// It has the title of the draft that was decided on.
        public boolean isDecision() {
            return from.kind() == ActivityKind.HEARING;
        }
    }

    static Doings of(List<Activity> activities) {
        var takingPart = activities.stream().filter(a -> a.kind() != ActivityKind.REPORT).toList();
        return new Doings(in(ActivityState.OPEN, takingPart), in(ActivityState.UPCOMING, takingPart), in(ActivityState.CLOSED, takingPart),
                results(activities));
    }

    private static List<Activity> in(ActivityState state, List<Activity> activities) {
        return activities.stream().filter(a -> a.state() == state).toList();
    }

    /// Reports go first: an activity that points at its report is not listed beside it.
    private static List<Result> results(List<Activity> activities) {
        var results = new ArrayList<Result>();
        for (var a : activities) if (a.kind() == ActivityKind.REPORT) results.add(new Result(a.title(), a.address(), a));
        for (var a : activities) {
            var address = a.resultsAddress().orElse("");
            if (!address.isEmpty() && results.stream()
                    .noneMatch(r -> r.address().equals(address))) results.add(new Result(a.title(), address, a));
        }
        return results;
    }
}
