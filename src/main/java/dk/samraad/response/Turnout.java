package dk.samraad.response;

import java.time.LocalDate;
import java.util.List;

/// How many have answered: counts of process, not of what anybody said.
///
/// @param days answers received (waiting and counted), by day and mode, oldest first
/// @param pages how many reached each page, by page and mode
/// @param waiting in the inbox, not in any result yet
/// @param unreadable in the inbox too, and in none of the figures above: their key is gone, so nobody knows what they say
public record Turnout(List<Day> days, List<Reached> pages, long waiting, long unreadable) {
    public record Day(LocalDate day, Mode mode, long received) {}

    public record Reached(String page, Mode mode, long reached) {}

    public long received() {
        return days.stream().mapToLong(Day::received).sum();
    }

    /// How many reached a page, however they answered.
    public long reached(String page) {
        return pages.stream().filter(p -> p.page.equals(page)).mapToLong(Reached::reached).sum();
    }

    /// Those that may be taken up in results.
    public long moved() {
        return received() - waiting;
    }
}
