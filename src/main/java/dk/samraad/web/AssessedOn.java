package dk.samraad.web;

import dk.samraad.platform.start.CannotStart;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// The day on which the municipality went through its Samråd for accessibility last, as its statement must say
/// (`SAMRAAD_OWNER_ASSESSED_ON`: `2026-11-29`). Looked at when Samråd starts: nobody would notice later.
@Context
class AssessedOn {
    private final Optional<LocalDate> day;

    /// @throws CannotStart for what is no day
    AssessedOn(@Value("${samraad.owner.assessed-on:}") String day) {
        try {
            this.day = day.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(day.strip()));
        } catch (DateTimeParseException e) {
            throw new CannotStart("SAMRAAD_OWNER_ASSESSED_ON must be a day such as 2026-11-29; it is: " + day);
        }
    }

    /// Empty where nobody has said.
    Optional<LocalDate> day() {
        return day;
    }
}
