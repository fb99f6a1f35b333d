package dk.samraad.council.web;

import dk.samraad.council.AgendaLabel;
import dk.samraad.council.Opinion;
import dk.samraad.hearing.web.FormText;
import dk.samraad.party.Meeting;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.Arrays;
import java.util.List;

/// @param meetings coming ones, the next first
/// @param meeting as chosen
/// @param label as chosen
public record AgendaPage(CouncilPlace place, FormErrors errors, Opinion opinion, List<Meeting> meetings, String meeting, String label) {
    public Shell shell() {
        return place.shell();
    }

    public List<Choice> meetingChoices() {
        var now = opinion.agenda().map(agenda -> String.valueOf(agenda.meeting())).orElse("");
        var chosen = meeting.isEmpty() ? now : meeting;
        return meetings.stream().map(m -> Choice.of(String.valueOf(m.id()), FormText.date(shell(), m.heldOn()), String.valueOf(m.id())
                .equals(chosen)).hint(hint(m))).toList();
    }

    public List<Choice> labelChoices() {
        var now = opinion.agenda().map(agenda -> agenda.label().name()).orElse("");
        var chosen = label.isEmpty() ? now : label;
        return Arrays.stream(AgendaLabel.values()).map(l -> Choice.of(l.name(), shell().name(l), l.name().equals(chosen))).toList();
    }

    /// A meeting after the deadline is no good unless late days are given.
    private String hint(Meeting meeting) {
        if (!meeting.heldOn().isAfter(place.hearing().deadline())) return meeting.place();
        return meeting.heldOn().isAfter(place.hearing().deadline().plusDays(place.hearing().lateDays()))
                ? shell().t("opinion.agenda.too-late") : shell().t("opinion.agenda.late");
    }
}
