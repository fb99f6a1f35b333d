package dk.samraad.proposal.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.web.PublicPart;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Enclosures;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The document and its enclosures on the public page of the hearing: a list of sections that leads into it.
@Singleton
@Order(10)
class PublicDocument implements PublicPart {
    private final Drafts drafts;
    private final Enclosures enclosures;

    PublicDocument(Drafts drafts, Enclosures enclosures) {
        this.drafts = drafts;
        this.enclosures = enclosures;
    }

    @Override
    public Optional<Part> of(Shell shell, Hearing hearing, Instant now) {
        var draft = drafts.inHearing(hearing.id());
        if (draft.isEmpty()) return Optional.empty();
        var address = hearing.address() + "/dokument";
        var links = new ArrayList<Link>();
        links.add(new Link(shell.t("hearing.read.whole"), address, ""));
        draft.get().sections().forEach(section -> links.add(new Link(section.number() + ". " + section.title(), address + "#"
                + section.anchor(), "da")));
        enclosures.of(hearing.id()).forEach(enclosure -> links.add(new Link(
                shell.t("hearing.read.enclosure", enclosure.title(), enclosure.megabytes()), hearing.address() + "/bilag/"
                        + enclosure.id(), "da")));
        if (hearing.state() == HearingState.DECIDED) links.addAll(changes(shell, hearing));
        return Optional.of(new Part(shell.t("hearing.read.heading"), draft.get().hasEasyRead() ? shell.t("hearing.read.easy-there") : "",
                links));
    }

    private List<Link> changes(Shell shell, Hearing hearing) {
        var hasFinal = drafts.versionsOf(hearing.id()).stream().anyMatch(version -> version.isFinal() && version.sentOutAt().isPresent());
        return hasFinal ? List.of(new Link(shell.t("hearing.changes.title"), hearing.address() + "/aendringer", "")) : List.of();
    }
}
