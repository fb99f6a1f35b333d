package dk.samraad.hearing.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Publication;
import dk.samraad.process.Involvement;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// @param hearing that is edited; empty when it is made
/// @param revision of it when the page was first drawn
public record TermsPage(Shell shell, FormErrors errors, TermsForm form, List<Involvement> processes,
        Optional<Hearing> hearing, long revision) {

    public String title() {
        return hearing.isPresent() ? shell.t("hearing.terms.title") : shell.t("hearing.wish.title");
    }

    /// Whether there is an involvement for a new hearing to belong to.
    public boolean mayBegin() {
        return hearing.isPresent() || !processes.isEmpty();
    }

    public String action() {
        return hearing.map(h -> HearingEntry.address(h.slug()) + "/vilkaar").orElse(HearingEntry.ADDRESS);
    }

    public String backTo() {
        return hearing.map(h -> HearingEntry.address(h.slug())).orElse(HearingEntry.ADDRESS);
    }

    public boolean isSentOut() {
        return hearing.filter(h -> h.state().isSentOut()).isPresent();
    }

    public List<Choice> processChoices() {
        return processes.stream().map(p -> Choice.of(p.slug(), p.title(), p.slug().equals(form.process()))).toList();
    }

    public List<Choice> rules() {
        return Stream.of(Publication.values()).map(rule -> Choice.of(rule.name(), shell.name(rule), rule.name().equals(form.publication())))
                .toList();
    }
}
