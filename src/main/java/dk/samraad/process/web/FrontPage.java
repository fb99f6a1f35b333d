package dk.samraad.process.web;

import dk.samraad.process.Involvement;
import dk.samraad.process.Progress;
import dk.samraad.web.Shell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// @param loading there may be more in a minute: Samråd has just started
/// @param open one can answer something, what closes first on top
/// @param running under way, but nothing to answer just now
/// @param withResults something came of it
public record FrontPage(Shell shell, Days days, boolean loading, List<Seen> open, List<Seen> running, List<Seen> withResults) {

    /// A process and what happens in it.
    public record Seen(Involvement involvement, Doings doings) {
        boolean isOpen() {
            return !doings.open().isEmpty();
        }

        private LocalDate closes() {
            return doings.open().stream().flatMap(a -> a.closes().stream()).min(LocalDate::compareTo).orElse(LocalDate.MAX);
        }
    }

    static FrontPage of(Shell shell, Days days, boolean loading, List<Seen> all) {
        return new FrontPage(shell, days, loading,
                all.stream().filter(Seen::isOpen).sorted(Comparator.comparing(Seen::closes)).toList(),
                all.stream().filter(s -> !s.isOpen() && s.involvement().on(days.today()) == Progress.RUNNING).toList(),
                all.stream().filter(s -> !s.doings().results().isEmpty()).toList());
    }

    public boolean showsExamples() {
        return List.of(open, running, withResults).stream().flatMap(List::stream).anyMatch(s -> s.involvement().example());
    }
}
