package dk.samraad.assessment;

import dk.samraad.text.Stance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A line of the list of work: a segment, or a reply that is not cut yet or is left out.
///
/// @param segment its id; empty for a reply without segments
/// @param sender as the public may read it; empty for a protected one
/// @param words the resume, or the beginning of the public text
/// @param point its title; empty for none
/// @param alike how many replies say the same, this one among them: they are assessed once
public record Task(
        String reference, Optional<Long> segment, String sender, Instant receivedAt, String words, String themeCode, String paragraphCode,
        Optional<Recommendation> recommendation, TaskStage stage, String assignedTo, int revision,
        Optional<Stance> stance, String point, int alike) {

    /// @param number of all that match
    public record Listing(List<Task> tasks, int number, int page, int pages) {}

    /// Which are looked at.
    ///
    /// @param theme its code, `-` for none, empty for all
    /// @param assigned a name, `-` for nobody's, empty for all
    /// @param page counted from 1
    public record Filter(String theme, Optional<TaskStage> stage, String assigned, int page) {
        public static final String NONE = "-";
        public static final Filter ALL = new Filter("", Optional.empty(), "", 1);
    }
}
