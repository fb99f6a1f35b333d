package dk.samraad.process;

import java.time.LocalDate;

/// Where something is in time, told by the clock alone.
public enum Progress {
    /// Færdig.
    DONE,
    /// I gang.
    RUNNING,
    /// Kommer.
    COMING;

    static Progress of(LocalDate starts, LocalDate ends, LocalDate day) {
        if (day.isAfter(ends)) return DONE;
        return day.isBefore(starts) ? COMING : RUNNING;
    }
}
