package dk.samraad.council.web;

import dk.samraad.council.CouncilNote;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Section;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// @param notes of this section, oldest first
/// @param about what the note being written is about
/// @param text of it, as typed
public record ReadingPage(CouncilPlace place, FormErrors errors, Draft draft, Section section, List<CouncilNote> notes,
        String about, String text) {
    public Shell shell() {
        return place.shell();
    }

    public String address() {
        return place.below("afsnit/" + section.number());
    }

    /// Those about one paragraph, or about the section as a whole.
    public List<CouncilNote> notesOn(String what) {
        return notes.stream().filter(note -> note.about().equals(what)).toList();
    }

    public boolean isMine(CouncilNote note) {
        return note.by() == place.seat().id();
    }

    public String moment(CouncilNote note) {
        return OpinionText.moment(shell(), note.at());
    }

    public List<Choice> places() {
        var whole = Choice.of(section.number(), shell().t("opinion.note.section"), about.equals(section.number()));
        return Stream.concat(Stream.of(whole), section.paragraphs().stream()
                .map(p -> Choice.of(p.code(), shell().t("opinion.about.paragraph", p.number()), about.equals(p.code())))).toList();
    }

    public Optional<Section> before() {
        return at(-1);
    }

    public Optional<Section> after() {
        return at(1);
    }

    private Optional<Section> at(int step) {
        var place = draft.sections().indexOf(section) + step;
        return place < 0 || place >= draft.sections().size() ? Optional.empty() : Optional.of(draft.sections().get(place));
    }
}
