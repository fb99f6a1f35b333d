package dk.samraad.party.web;

import dk.samraad.party.Contact;
import dk.samraad.party.CouncilMember;
import dk.samraad.party.Meeting;
import dk.samraad.party.Office;
import dk.samraad.party.Party;
import dk.samraad.party.PartyDetails;
import dk.samraad.text.Language;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One party with all there is to it; its members and meetings when it is a council.
///
/// @param typed what one of the page's forms sent when it was refused
/// @param today decides who sits there now and which meetings are to come
public record PartyPage(
        Shell shell, FormErrors errors, Typed typed, PartyDetails details, List<Contact> contacts, List<CouncilMember> members,
        List<Meeting> meetings, LocalDate today) {

    public Party party() {
        return details.party();
    }

    public String below(String part) {
        return PartyEntry.of(party().id()) + "/" + part;
    }

    public String kind() {
        return party().isCouncil() ? shell.name(Objects.requireNonNull(party().councilKind())) : shell.name(party().kind());
    }

    public List<CouncilMember> present() {
        return members.stream().filter(member -> member.seat().isHeldOn(today)).toList();
    }

    /// Those who left and those who are to come.
    public List<CouncilMember> others() {
        return members.stream().filter(member -> !member.seat().isHeldOn(today)).toList();
    }

    public List<Meeting> coming() {
        return meetings.stream().filter(meeting -> !meeting.heldOn().isBefore(today)).toList();
    }

    public List<Meeting> held() {
        return meetings.reversed().stream().filter(meeting -> meeting.heldOn().isBefore(today)).toList();
    }

    public List<Choice> seats() {
        return present().stream().map(CouncilMember::seat)
                .map(seat -> Choice.of(String.valueOf(seat.id()), seat.name(), String.valueOf(seat.id()).equals(typed.text("seat"))))
                        .toList();
    }

    public List<Choice> offices() {
        return Arrays.stream(Office.values()).sorted(Comparator.comparing(o -> o == Office.MEMBER))
                .map(o -> Choice.of(o.name(), o == Office.MEMBER ? shell.t("party.office.none") : shell.name(o), o.name()
                        .equals(typed.text("office"))))
                .toList();
    }

    public String day(@Nullable LocalDate date) {
        return date == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(shell.locale()).format(date);
    }

    /// When and where, in a line.
    public String line(Meeting meeting) {
        var at = meeting.beginsAt();
        var when = at == null ? day(meeting.heldOn()) : shell.t("party.meeting.at", day(meeting.heldOn()),
                DateTimeFormatter.ofPattern(shell.language() == Language.DA ? "HH.mm" : "HH:mm", shell.locale()).format(at));
        return meeting.place().isEmpty() ? when : when + ", " + meeting.place();
    }
}
