package dk.samraad.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One page of the list of all hearings.
///
/// @param page counted from 1
/// @param pages how many there are, at least `page`
public record HearingList(List<Line> lines, int page, int pages) {
    public record Line(
            String slug, String title, HearingState state, LocalDate opensOn, LocalDate deadline, String committee,
            Optional<LocalDate> decisionOn) {}
}
