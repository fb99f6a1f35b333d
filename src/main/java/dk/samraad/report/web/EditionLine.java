package dk.samraad.report.web;

import dk.samraad.report.Edition;
import dk.samraad.report.Lifecycle;
import dk.samraad.report.ReportKind;
import dk.samraad.web.Shell;
import dk.samraad.web.WorkPart;
import java.util.Objects;
import java.util.Optional;

/// An edition as pages show it.
///
/// @param list where staff find the editions it is one of; empty on public pages
public record EditionLine(Shell shell, String list, Edition edition) {

    public String address() {
        return list + "/" + edition.id();
    }

    /// What it is about, at the end of a page's title; nothing before it is made.
    public String about() {
        return edition.title() == null ? "" : " – " + edition.title();
    }

    /// "Opsummeringen".
    public String what() {
        return shell.name(edition.kind());
    }

    /// "opsummeringen", within a sentence.
    public String whatWithin() {
        return what().substring(0, 1).toLowerCase(shell.locale()) + what().substring(1);
    }

    public boolean hasBrief() {
        return edition.kind() == ReportKind.CONSULTATION_REPORT;
    }

    public boolean hasTwin() {
        return edition.twinSha256() != null;
    }

    /// Of this edition, whatever newer ones there are.
    public String publicBrief() {
        return edition.address() + "/" + edition.number() + "/kort.pdf";
    }

    /// "Version 2", or the kind alone while it has no number.
    public String name() {
        return edition.number() == null ? shell.t("report.page.unnumbered") : shell.t("report.page.version", edition.number());
    }

    public String requested() {
        return shell.t("report.page.by", Times.of(edition.requestedAt(), shell), edition.requestedBy());
    }

    public String asOf() {
        return Times.day(edition.asOf(), shell);
    }

    public String released() {
        return shell.t("report.page.by", Times.of(edition.releasedAt(), shell), Objects.requireNonNullElse(edition.releasedBy(), ""));
    }

    public String retracted() {
        return edition.retracted().map(retraction -> Times.of(retraction.at(), shell)).orElse("");
    }

    public String reason() {
        return edition.retracted().map(Edition.Retraction::reason).orElse("");
    }

    public boolean is(Lifecycle state) {
        return edition.state() == state;
    }

    /// How far the making is, or that it failed; empty when it is made.
    public Optional<WorkPart> work() {
        return edition.work().map(work -> WorkPart.of(shell, work, work.step(Edition.Step.class).map(shell::name)
                .orElseGet(() -> shell.t("report.page.waiting")), address())
                .noted(shell.t("report.edition.done", work.done(), work.total())));
    }

    public String failureText() {
        return edition.failure().map(shell::name).orElse("");
    }

    /// The file of this edition, whatever newer ones there are.
    public String publicPdf() {
        return edition.address() + "/" + edition.number() + ".pdf";
    }

    /// What stays of it.
    public String publicTwin(String ending) {
        return edition.address() + "/" + edition.number() + "/uden-citater." + ending;
    }

    public String publicTables(String ending) {
        return edition.address() + "/" + edition.number() + "/tabeller." + ending;
    }
}
