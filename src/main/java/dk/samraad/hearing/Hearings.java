package dk.samraad.hearing;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.Gone;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.platform.time.Danish;
import dk.samraad.privacy.HiddenWords;
import io.micronaut.context.BeanProvider;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The door of the hearing itself: what it is, and the steps of its lifecycle.
@Singleton
public class Hearings {
    private static final LocalDate WHENEVER = LocalDate.of(9999, 12, 31);

    private final HearingRepository rows;
    private final HearingQueries queries;
    private final TermsCheck check;
    /// Nooks use this door, so they are asked for late.
    private final BeanProvider<StepGuard> guards;
    private final BeanProvider<Secrets> secrets;
    private final BeanProvider<WordHolder> holders;
    private final Audit audit;
    private final InstantSource clock;

    Hearings(
            HearingRepository rows, HearingQueries queries, TermsCheck check, BeanProvider<StepGuard> guards, BeanProvider<Secrets> secrets,
            BeanProvider<WordHolder> holders, Audit audit, InstantSource clock) {
        this.rows = rows;
        this.queries = queries;
        this.check = check;
        this.guards = guards;
        this.secrets = secrets;
        this.holders = holders;
        this.audit = audit;
        this.clock = clock;
    }

    /// Stores a hearing as a draft, or says everything that is wrong with the wish.
    @Transactional
    public Creation create(NewHearing wished) {
        var objections = check.objectionsTo(wished, rows.findBySlug(wished.slug()).isPresent());
        if (!objections.isEmpty()) return new Creation.Refused(objections);
        var hearing = rows.save(HearingRow.of(wished, clock.instant())).hearing();
        guards.forEach(guard -> guard.after(hearing, Actor.systemAs("system")));
        return new Creation.Created(hearing);
    }

    /// Changes what people are told. Once it is open only what breaks no promise.
    ///
    /// @param revision of the hearing as it was when the edit began
    /// @throws Stale when somebody else edited in between
    @Transactional
    public Creation edit(String slug, long revision, Terms wished, Actor by) {
        var row = rows.lock(slug).orElseThrow(NotFound::new);
        if (row.revision() != revision) throw new Stale();
        var objections = check.objectionsTo(row.hearing(), wished);
        objections.addAll(TermsCheck.hiddenIn(wished, hiddenWords(row.hearing().id())));
        if (!objections.isEmpty()) return new Creation.Refused(objections);
        if (row.state().isSentOut()) audit.record(by, "hearing.edited", slug);
        var hearing = rows.update(row.with(wished)).hearing();
        guards.forEach(guard -> guard.edited(row.hearing(), hearing));
        return new Creation.Created(hearing);
    }

    /// Sends it out: the document becomes the one in hearing and replies are taken from the first day to the deadline.
    /// A closed hearing whose deadline was moved is opened again.
    ///
    /// @param by who did it, for the audit
    @Transactional
    public Transition open(String slug, Actor by) {
        return move(slug, HearingState.OPEN, "", by);
    }

    /// The deadline is over: staff assess what came. From assessed: something was forgotten.
    @Transactional
    public Transition close(String slug, Actor by) {
        return move(slug, HearingState.CLOSED, "", by);
    }

    /// Everything is assessed and nobody who must be heard was forgotten, as far as every room knows.
    @Transactional
    public Transition assess(String slug, Actor by) {
        return move(slug, HearingState.ASSESSED, "", by);
    }

    /// @param decision in plain words, shown to everybody
    @Transactional
    public Transition decide(String slug, String decision, Actor by) {
        return move(slug, HearingState.DECIDED, decision, by);
    }

    @Transactional
    public Transition archive(String slug, Actor by) {
        return move(slug, HearingState.ARCHIVED, "", by);
    }

    /// @param because shown to whoever comes to its page
    @Transactional
    public Transition withdraw(String slug, String because, Actor by) {
        return move(slug, HearingState.WITHDRAWN, because, by);
    }

    private Transition move(String slug, HearingState to, String words, Actor by) {
        var row = rows.lock(slug).orElseThrow(NotFound::new);
        var reasons = against(row.hearing(), to, words);
        if (!reasons.isEmpty()) return new Transition.Refused(reasons);
        var moved = rows.update(row.moved(to, words.strip())).hearing();
        guards.forEach(guard -> guard.after(moved, by));
        audit.record(by, "hearing." + to.name().toLowerCase(Locale.ROOT), slug);
        return new Transition.Made(moved);
    }

    /// Staff confirm that the case file was filed. What they confirm is what they were shown: see `report`.
    ///
    /// @param as where it lies in the journal
    /// @param sha256 of what was filed
    @Transactional
    public void file(long id, String as, String sha256, Actor by) {
        if (rows.file(id, clock.instant(), by.name(), as, sha256) == 0) throw new NotFound();
        audit.record(by, "hearing.filed", find(id).orElseThrow(NotFound::new).slug());
    }

    /// The case date has acted: everything that shows people's words or names goes, in every room above.
    @Transactional
    public void empty(long id) {
        var hearing = find(id).orElseThrow(NotFound::new);
        rows.empty(id, Danish.dateOf(clock.instant()));
        // Before those who know the names forget them.
        var names = secrets.get().namesIn(id);
        rows.reword(id, names.takenOutOf(hearing.decision()), names.takenOutOf(hearing.withdrawnBecause()));
        holders.forEach(holder -> holder.empty(hearing));
        audit.record(Actor.system(), "hearing.emptied", hearing.slug());
    }

    /// Everything that stands in the way of a step, shown beforehand; empty when it can be made.
    ///
    /// @param words as the step would be given them: the decision, or why it is withdrawn
    @Connectable
    public List<Reason> against(Hearing hearing, HearingState next, String words) {
        var reasons = new ArrayList<>(Steps.against(hearing, next, words, clock.instant()));
        if (!hearing.state().next().contains(next)) return reasons;
        guards.forEach(guard -> reasons.addAll(guard.against(hearing, next)));
        var hidden = words.isBlank() ? List.<String>of() : hiddenWords(hearing.id()).foundIn(words);
        if (!hidden.isEmpty()) reasons.add(new Reason(HearingObstacle.WORDS_HIDDEN, String.join(", ", hidden)));
        return List.copyOf(reasons);
    }

    /// What must not stand in anything the administration writes about it for the public, be it checked when it is written or
    /// taken out when it leaves the house.
    @Connectable
    public HiddenWords hiddenWords(long hearingId) {
        return secrets.get().of(hearingId);
    }

    /// What the public meets at `/h/{slug}`. One statement.
    ///
    /// @throws NotFound for a draft, one put away, or none
    /// @throws Gone when the day its public copy is deleted has passed
    @Connectable
    public Hearing published(String slug) {
        var hearing = bySlug(slug);
        return switch (hearing.state()) {
            case DRAFT, ARCHIVED -> throw new NotFound();
            case WITHDRAWN, OPEN, CLOSED, ASSESSED, DECIDED -> {
                if (!clock.instant().isBefore(Danish.endOf(hearing.publicUntil()))) throw new Gone();
                yield hearing;
            }
        };
    }

    /// Everything the public can read at `/h/{slug}`, the last to open first, those that are still to open before them; a page
    /// at a time. Two statements.
    ///
    /// @param page counted from 1
    @Connectable
    public PublishedList allPublished(int page) {
        var today = Danish.dateOf(clock.instant());
        var hearings = rows.published(today, WHENEVER, PublishedList.PER_PAGE, (page - 1) * PublishedList.PER_PAGE).stream()
                .map(HearingRow::hearing).toList();
        return new PublishedList(hearings, rows.countPublished(today), page);
    }

    /// Those that have opened and can still be read, the last to open first. One statement.
    @Connectable
    public List<Hearing> lastOpened(int most) {
        var today = Danish.dateOf(clock.instant());
        return rows.published(today, today, most, 0).stream().map(HearingRow::hearing).toList();
    }

    @Connectable
    public Optional<Hearing> find(String slug) {
        return rows.findBySlug(slug).map(HearingRow::hearing);
    }

    @Connectable
    public Optional<Hearing> find(long id) {
        return rows.findById(id).map(HearingRow::hearing);
    }

    /// @throws NotFound when there is none
    @Connectable
    public Hearing bySlug(String slug) {
        return find(slug).orElseThrow(NotFound::new);
    }

    /// Every hearing of these processes, drafts included. One statement.
    @Connectable
    public List<Hearing> ofProcesses(Collection<String> processSlugs) {
        return rows.findByProcessSlugIn(processSlugs).stream().map(HearingRow::hearing).toList();
    }

    /// All hearings, a page at a time: those put away last, else the latest deadline first. One statement.
    ///
    /// @param page counted from 1
    @Connectable
    public HearingList list(int page) {
        return queries.list(Math.max(1, page));
    }
}
