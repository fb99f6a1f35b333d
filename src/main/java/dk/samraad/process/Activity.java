package dk.samraad.process;

import java.time.LocalDate;
import java.util.Optional;

/// Something that happens in a process and has a public page of its own. A released report is one too.
///
/// @param title as the page is called
/// @param address its page, such as `/sp/glostrup-trivsel`
/// @param opens the first day; empty when there is no such day, as with a report
/// @param closes the last day, to its end
/// @param resultsAddress the page with what came of it, once there is one
public record Activity(
        String title,
        ActivityKind kind,
        String address,
        Optional<LocalDate> opens,
        Optional<LocalDate> closes,
        ActivityState state,
        Optional<String> resultsAddress) {

    /// A report that has been released.
    public static Activity report(String title, String address, LocalDate released) {
        return new Activity(title, ActivityKind.REPORT, address, Optional.of(released), Optional.empty(), ActivityState.CLOSED,
                Optional.of(address));
    }

    public boolean isOpen() {
        return state == ActivityState.OPEN;
    }
}
