package dk.samraad.analysis;

import java.time.LocalDate;
import java.util.List;

/// How a survey is going: counts of process, not of what anybody said, so no threshold applies.
///
/// @param days received (waiting and counted), by day and way of answering, oldest first
/// @param pages how many reached each page, in no order
/// @param received answers in all, waiting ones included
/// @param moved answers that can be taken up
public record Progress(List<Day> days, List<Reached> pages, long received, long moved) {

    /// @param mode `WEB`, `TABLET`, `PAPER`, `PHONE` or `WORKSHOP`
    public record Day(LocalDate day, String mode, long received) {}

    public record Reached(String page, long reached) {}
}
