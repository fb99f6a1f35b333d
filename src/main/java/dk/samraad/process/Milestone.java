package dk.samraad.process;

import java.time.LocalDate;

/// Something that happens on a day, such as the meeting that decides.
///
/// @param description may be empty
public record Milestone(String title, String description, LocalDate fallsOn) {

    /// On its day it is running.
    public Progress on(LocalDate day) {
        return Progress.of(fallsOn, fallsOn, day);
    }
}
