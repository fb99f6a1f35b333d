package dk.samraad.process;

import java.time.LocalDate;

/// A stretch of a process, first and last day included.
public record Phase(String title, String description, LocalDate startsOn, LocalDate endsOn) {

    public Progress on(LocalDate day) {
        return Progress.of(startsOn, endsOn, day);
    }
}
