package dk.samraad.council.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.web.FormText;
import dk.samraad.party.Seat;
import dk.samraad.web.Shell;
import java.time.Instant;

/// Where a page of the council room stands: whose eyes, which council, which hearing.
///
/// @param seat the reader's, held today
public record CouncilPlace(Shell shell, Seat seat, Hearing hearing, Instant now) {
    static final String ROOT = "/raad/{council:[0-9]+}/hoeringer/{slug}";

    static String address(long council, String slug) {
        return "/raad/" + council + "/hoeringer/" + slug;
    }

    public String address() {
        return address(seat.council(), hearing.slug());
    }

    public String below(String path) {
        return address() + "/" + path;
    }

    /// The deadline in words, or that it is over.
    public String deadline() {
        var day = FormText.date(shell, hearing.deadline());
        if (!hearing.isLate(now)) return shell.t("opinion.deadline.ahead", day);
        return hearing.takesReplies(now)
                ? shell.t("opinion.deadline.late", day, FormText.date(shell, hearing.deadline().plusDays(hearing.lateDays())))
                : shell.t("opinion.deadline.over", day);
    }
}
