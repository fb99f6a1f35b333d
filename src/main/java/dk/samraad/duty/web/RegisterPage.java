package dk.samraad.duty.web;

import dk.samraad.duty.Answer;
import dk.samraad.duty.Duty;
import dk.samraad.duty.DutyWarning;
import dk.samraad.duty.Register;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.web.FormText;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.party.Party;
import dk.samraad.platform.time.Danish;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// @param words that parties were searched for; empty for none
/// @param found parties that are not in the register yet
public record RegisterPage(
        Shell shell, FormErrors errors, Hearing hearing, Register register, String words, List<Party> found, LocalDate today) {

    public static String address(String slug) {
        return HearingEntry.address(slug) + "/hoeringspligt";
    }

    public String address() {
        return address(hearing.slug());
    }

    public String date(Optional<LocalDate> day) {
        return day.map(d -> FormText.date(shell, d)).orElse("–");
    }

    public String day(Optional<Instant> moment) {
        return date(moment.map(Danish::dateOf));
    }

    public List<String> warnings(Duty duty) {
        return duty.warnings(hearing, today).stream().map((DutyWarning warning) -> shell.name(warning)).toList();
    }

    public String standing(Duty duty) {
        var standing = duty.standing(today);
        return standing.hasAnswered() ? shell.t("hearing.duty.standing-on", shell.name(standing), day(duty.answered()))
                : shell.name(standing);
    }

    /// Where staff say which reply is whose.
    public String replies() {
        return address() + "/svar";
    }

    public String reply(Answer answer) {
        return HearingEntry.address(hearing.slug()) + "/svar/" + answer.reference();
    }
}
