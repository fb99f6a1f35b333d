package dk.samraad.hearing.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.web.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// @param address the whole public address
public record HearingPage(Shell shell, Hearing hearing, List<Part> parts, String address, Instant now) {
    /// @param path under the hearing's own
    /// @param warning empty for none
    public record Part(String title, String description, String path, String warning) {}

    public String below(String path) {
        return HearingEntry.address(hearing.slug()) + "/" + path;
    }

    public String date(LocalDate day) {
        return FormText.date(shell, day);
    }

    /// The steps that can be wished for, each a page of its own.
    public List<HearingStep> steps() {
        return HearingStep.from(hearing.state());
    }

    public String name(HearingStep step) {
        return step.name(shell, hearing.state());
    }

    /// Where it stands at this moment, in words.
    public String moment() {
        return HearingText.moment(shell, hearing, now);
    }
}
