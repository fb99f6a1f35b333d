package dk.samraad.proposal;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.policy.Policies;
import dk.samraad.policy.Theme;
import dk.samraad.process.Processes;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The door of the document in hearing. At most one version of a hearing is being written at a time.
@Singleton
public class Drafts {
    private final Hearings hearings;
    private final DraftQueries queries;
    private final DraftStore store;
    private final Processes processes;
    private final Policies policies;
    private final Audit audit;
    private final InstantSource clock;

    Drafts(
            Hearings hearings, DraftQueries queries, DraftStore store, Processes processes, Policies policies, Audit audit,
            InstantSource clock) {
        this.hearings = hearings;
        this.queries = queries;
        this.store = store;
        this.processes = processes;
        this.policies = policies;
        this.audit = audit;
        this.clock = clock;
    }

    /// The newest version that was sent out to be heard. One statement, whatever its size; so of the next four.
    @Connectable
    public Optional<Draft> inHearing(long hearingId) {
        return queries.inHearing(hearingId);
    }

    /// What came of it, once that was decided.
    @Connectable
    public Optional<Draft> finalOf(long hearingId) {
        return queries.finalOf(hearingId);
    }

    @Connectable
    public Optional<Draft> beingWritten(long hearingId) {
        return queries.beingWritten(hearingId);
    }

    /// @throws NotFound when there is none
    @Connectable
    public Draft version(long hearingId, int number) {
        return queries.version(hearingId, number).orElseThrow(NotFound::new);
    }

    /// When the first version of each of these hearings was sent out, those that were not left out. One statement.
    @Connectable
    public Map<Long, Instant> firstSentOut(Collection<Long> hearings) {
        return queries.firstSentOut(hearings);
    }

    /// Newest first. One statement.
    @Connectable
    public List<VersionLine> versionsOf(long hearingId) {
        return queries.versionsOf(hearingId);
    }

    /// The themes a section may point at: those of the policy of the process, in its order.
    @Connectable
    public List<Theme> themesFor(Hearing hearing) {
        return processes.find(hearing.processSlug()).map(process -> policies.themesOf(process.policy())).orElse(List.of());
    }

    /// Begins a version: a copy of the newest, or an empty one. While the replies are assessed it is the final one. When one
    /// is being written already, that one.
    @Transactional
    public Writing begin(String slug) {
        var hearing = hearings.bySlug(slug);
        if (!mayBeWritten(hearing)) return refused(DraftFault.NOT_NOW);
        var writing = queries.beingWritten(hearing.id());
        if (writing.isPresent()) return new Writing.Written(writing.get());
        var newest = queries.newest(hearing.id());
        var version = store.begin(hearing.id(), newest.map(Draft::number).orElse(0) + 1, isForFinal(hearing));
        store.write(version, newest.map(Draft::sections).orElse(List.of()));
        store.entitle(version, newest.map(Draft::title).orElse(""));
        return new Writing.Written(queries.byId(version).orElseThrow());
    }

    /// Replaces the whole text of the version being written. Names are given by [Names].
    ///
    /// @param revision of the version as it was when the edit began
    /// @throws Stale when somebody else wrote in between, or it was sent out
    @Transactional
    public Writing write(String slug, long revision, List<Section> sections) {
        var hearing = hearings.bySlug(slug);
        if (!mayBeWritten(hearing)) return refused(DraftFault.NOT_NOW);
        var themes = themesFor(hearing).stream().map(Theme::code).collect(Collectors.toSet());
        var faults = DraftCheck.faultsOf(sections, themes, hearings.hiddenWords(hearing.id()));
        if (!faults.isEmpty()) return new Writing.Refused(faults);
        var writing = queries.beingWritten(hearing.id()).orElseThrow(Stale::new);
        if (!store.touch(writing.id(), revision)) throw new Stale();
        store.write(writing.id(), queries.names(hearing.id()).give(sections));
        return new Writing.Written(queries.byId(writing.id()).orElseThrow());
    }

    /// Gives the version being written another title; an empty one takes it away.
    ///
    /// @param revision of the version as it was when the edit began
    /// @throws Stale when somebody else wrote in between, or it was sent out
    @Transactional
    public Writing entitle(String slug, long revision, String title) {
        var hearing = hearings.bySlug(slug);
        if (!mayBeWritten(hearing)) return refused(DraftFault.NOT_NOW);
        var faults = DraftCheck.faultsOfTitle(title, hearings.hiddenWords(hearing.id()));
        if (!faults.isEmpty()) return new Writing.Refused(faults);
        var writing = queries.beingWritten(hearing.id()).orElseThrow(Stale::new);
        if (!store.touch(writing.id(), revision)) throw new Stale();
        store.entitle(writing.id(), title);
        return new Writing.Written(queries.byId(writing.id()).orElseThrow());
    }

    /// What would keep a text from elsewhere from being written, without writing it.
    ///
    /// @param sections without names, as [Imports] reads them
    @Connectable
    public Set<DraftFault> faultsOf(Hearing hearing, String title, List<Section> sections) {
        if (!mayBeWritten(hearing)) return Set.of(DraftFault.NOT_NOW);
        var hidden = hearings.hiddenWords(hearing.id());
        var faults = DraftCheck.faultsOf(sections, Set.of(), hidden);
        faults.addAll(DraftCheck.faultsOfTitle(title, hidden));
        return faults;
    }

    /// Replaces the whole text of the version being written by one from elsewhere. What it shares with the text before keeps
    /// its names, so that a final text that was written in Word still shows what changed.
    ///
    /// @param sections without names, as [Imports] reads them
    /// @throws Stale when somebody else wrote in between, or it was sent out
    @Transactional
    public Writing replace(String slug, long revision, List<Section> sections) {
        return replace(slug, revision, "", sections);
    }

    /// The same with the title of that text.
    ///
    /// @param title of the document; with an empty one the version keeps what it has
    /// @param sections without names, as [Imports] reads them
    /// @throws Stale when somebody else wrote in between, or it was sent out
    @Transactional
    public Writing replace(String slug, long revision, String title, List<Section> sections) {
        var hearing = hearings.bySlug(slug);
        var writing = queries.beingWritten(hearing.id()).orElseThrow(Stale::new);
        var faults = DraftCheck.faultsOfTitle(title, hearings.hiddenWords(hearing.id()));
        if (!faults.isEmpty()) return new Writing.Refused(faults);
        var written = write(slug, revision, Alignment.of(sections, writing.sections()));
        if (title.isEmpty() || !(written instanceof Writing.Written)) return written;
        store.entitle(writing.id(), title);
        return new Writing.Written(queries.byId(writing.id()).orElseThrow());
    }

    /// Sends a newer version out while the hearing is open, such as one with a mistake corrected. The first goes out when
    /// the hearing opens, the final one when it is decided.
    @Transactional
    public Writing sendOut(String slug, Actor by) {
        var hearing = hearings.bySlug(slug);
        var found = queries.beingWritten(hearing.id());
        if (found.isEmpty() || hearing.state() != HearingState.OPEN || found.get().isFinal()) return refused(DraftFault.NOT_NOW);
        var writing = found.get();
        if (writing.paragraphs().isEmpty()) return refused(DraftFault.NOTHING_WRITTEN);
        store.sendOut(writing.id(), clock.instant(), by.name());
        audit.record(by, "hearing.version-sent-out", slug + " " + writing.number());
        return new Writing.Written(queries.byId(writing.id()).orElseThrow());
    }

    /// What was heard beside what came of it, paragraph by paragraph in the order of the new text; empty before that is
    /// decided.
    @Connectable
    public List<Change> changes(long hearingId) {
        var heard = queries.inHearing(hearingId);
        var after = queries.finalOf(hearingId);
        return heard.isPresent() && after.isPresent() ? Changes.between(heard.get(), after.get()) : List.of();
    }

    /// The same against the version being written, for staff.
    @Connectable
    public List<Change> changesSoFar(long hearingId) {
        var heard = queries.inHearing(hearingId);
        var after = queries.newest(hearingId).filter(newest -> heard.filter(h -> h.id() != newest.id()).isPresent());
        return heard.isPresent() && after.isPresent() ? Changes.between(heard.get(), after.get()) : List.of();
    }

    static boolean mayBeWritten(Hearing hearing) {
        return switch (hearing.state()) {
            case DRAFT, OPEN, CLOSED, ASSESSED -> true;
            case DECIDED, ARCHIVED, WITHDRAWN -> false;
        };
    }

    private static boolean isForFinal(Hearing hearing) {
        return hearing.state() == HearingState.CLOSED || hearing.state() == HearingState.ASSESSED;
    }

    private static Writing refused(DraftFault fault) {
        return new Writing.Refused(Set.of(fault));
    }
}
