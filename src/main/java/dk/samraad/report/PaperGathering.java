package dk.samraad.report;

import dk.samraad.assessment.Assessed;
import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Judgement;
import dk.samraad.assessment.Promises;
import dk.samraad.assessment.Work;
import dk.samraad.council.Signature;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Reference;
import dk.samraad.platform.database.OneMoment;
import dk.samraad.platform.time.Danish;
import dk.samraad.policy.Theme;
import dk.samraad.privacy.HiddenWords;
import dk.samraad.proposal.Change.Fate;
import dk.samraad.proposal.Drafts;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import dk.samraad.writing.hearing.PaperData;
import dk.samraad.writing.hearing.PaperData.Advice;
import dk.samraad.writing.hearing.PaperData.Change;
import dk.samraad.writing.hearing.PaperData.Minority;
import dk.samraad.writing.hearing.PaperData.Opinion;
import dk.samraad.writing.hearing.PaperData.Piece;
import dk.samraad.writing.hearing.PaperData.Statement;
import dk.samraad.writing.hearing.PaperData.Unread;
import dk.samraad.writing.hearing.PaperData.Verdict;
import dk.samraad.writing.hearing.Reply;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Fetches everything a consultation report says from the doors of the hearing's rooms.
@Singleton
class PaperGathering {
    private static final int AT_A_TIME = 500;

    private final HearingGathering hearings;
    private final HeardGathering heard;
    private final Drafts drafts;
    private final Assessments assessments;
    private final Promises promises;
    private final CompletenessGathering completeness;
    private final SurveyFindings surveys;
    private final OneMoment moment;

    PaperGathering(
            HearingGathering hearings, HeardGathering heard, Drafts drafts, Assessments assessments, Promises promises,
            CompletenessGathering completeness,
            SurveyFindings surveys, OneMoment moment) {
        this.hearings = hearings;
        this.heard = heard;
        this.drafts = drafts;
        this.assessments = assessments;
        this.promises = promises;
        this.completeness = completeness;
        this.surveys = surveys;
        this.moment = moment;
    }

    /// All of it as of one moment, so that its counts add up while replies come in and are assessed.
    @ReadOnly
    PaperData gather(Hearing hearing, Language language, int number) {
        moment.hold();
        var replies = hearings.replies(hearing);
        var readable = replies.stream().map(Reply::reference).collect(Collectors.toSet());
        var hidden = hearings.hiddenWords(hearing);
        var assessed = assessed(hearing, hidden);
        // What nobody has decided about is neither in nor out: it stands in the table of what became of the replies, nowhere else.
        var counted = assessed.stream().filter(reply -> !reply.undecided()).toList();
        var pieces = counted.stream().filter(reply -> readable.contains(reply.reference()))
                .flatMap(reply -> reply.pieces().stream().filter(PaperGathering::isDone).map(piece -> piece(reply, piece))).toList();
        var unread = new ArrayList<Unread>();
        var unreadable = 0;
        for (var reply : counted) {
            if (readable.contains(reply.reference())) continue;
            unreadable++;
            for (var piece : reply.pieces()) if (isDone(piece)) unread.add(unread(piece, unreadable));
        }
        var opinions = opinions(hearing, hidden);
        return new PaperData(hearings.cover(hearing, language, number), hearings.turnout(hearing),
                completeness.of(hearing, counted, readable, hidden),
                heard.of(hearing, hidden, opinions), opinions, themes(hearing, language), pieces, unread, changes(hearing, hidden),
                promises(hearing, hidden), replies,
                surveys.of(hearing, language), wordings(hearing));
    }

    private List<Assessed> assessed(Hearing hearing, HiddenWords hidden) {
        var all = new ArrayList<Assessed>();
        for (var after = Assessed.Mark.START; ; after = all.getLast().mark()) {
            var batch = assessments.assessed(hearing, hidden, after, AT_A_TIME);
            all.addAll(batch);
            if (batch.size() < AT_A_TIME) return all;
        }
    }

    static boolean isDone(Assessed.Piece piece) {
        return piece.state().isComplete() && piece.judgement().recommendation().isPresent();
    }

    private static Piece piece(Assessed reply, Assessed.Piece piece) {
        var judgement = piece.judgement();
        return new Piece(reply.reference(), piece.point(), judgement.themeCode(), HearingGathering.number(judgement.paragraphCode()),
                judgement.resume(), judgement.stance(),
                verdict(judgement));
    }

    private static Unread unread(Assessed.Piece piece, int reply) {
        var judgement = piece.judgement();
        var verdict = verdict(judgement);
        return new Unread(reply, piece.point(), judgement.themeCode(), HearingGathering.number(judgement.paragraphCode()),
                judgement.stance(), verdict.advice(), verdict.changed());
    }

    /// @param judgement with a recommendation
    private static Verdict verdict(Judgement judgement) {
        return new Verdict(judgement.assessment(), switch (judgement.recommendation().orElseThrow()) {
            case CHANGED -> Advice.CHANGED;
            case UNCHANGED -> Advice.UNCHANGED;
            case PASSED_ON -> Advice.PASSED_ON;
            case OUTSIDE -> Advice.OUTSIDE;
        }, judgement.changeCodes().stream().map(HearingGathering::number).toList());
    }

    private List<PaperData.Promise> promises(Hearing hearing, HiddenWords hidden) {
        return promises.of(hearing).stream().filter(promise -> !promise.isKept())
                .map(promise -> new PaperData.Promise(promise.number(), promise.because().map(because -> hidden.takenOutOf(because.text()))
                        .orElse(""))).toList();
    }

    /// By their numbers, each with what the administration makes of it, as soon as that is ready.
    private List<Opinion> opinions(Hearing hearing, HiddenWords hidden) {
        return assessments.opinions(hearing, hidden).stream().map(PaperGathering::opinion)
                .sorted(Comparator.comparing(Opinion::reference, Reference.ORDER)).toList();
    }

    private static Opinion opinion(Work work) {
        var signed = work.opinion().orElseThrow();
        var answers = work.segments().stream().filter(segment -> segment.state().isComplete() && segment.judgement()
                .recommendation().isPresent())
                .map(segment -> new PaperData.Answer(HearingGathering.number(segment.judgement().paragraphCode()),
                        verdict(segment.judgement()))).toList();
        return new Opinion(signed.reference(), signed.councilName(), Danish.dateOf(signed.signedAt()), signed.late(), signed.meeting(),
                signed.urgentBecause(),
                signed.draftVersion(), signed.signatures().stream().map(Signature::name).toList(),
                signed.paragraphs().stream().map(words -> new Statement(about(words.about()), words.text(), words.writtenIn()))
                        .toList(),
                signed.minorities().stream().map(minority -> new Minority(minority.behind(), minority.text(),
                        about(minority.about()), minority.writtenIn())).toList(), answers);
    }

    /// A section's number stays, a paragraph's code becomes "2.3".
    private static String about(String about) {
        return about.startsWith("p-") ? HearingGathering.number(about) : about;
    }

    private List<PaperData.Theme> themes(Hearing hearing, Language language) {
        return drafts.themesFor(hearing).stream().map(theme -> new PaperData.Theme(theme.code(), heading(theme, language))).toList();
    }

    private List<PaperData.Wording> wordings(Hearing hearing) {
        return drafts.inHearing(hearing.id()).stream().flatMap(draft -> draft.sections().stream())
                .flatMap(section -> section.paragraphs().stream())
                .map(paragraph -> new PaperData.Wording(paragraph.number(), paragraph.text())).toList();
    }

    static String heading(Theme theme, Language language) {
        var kind = Messages.in(language).name(theme.kind());
        return (theme.label() == null ? kind : kind + " " + theme.label()) + ": " + theme.title();
    }

    /// What is proposed: against the version being written, or the final one once that is decided.
    private List<Change> changes(Hearing hearing, HiddenWords hidden) {
        return drafts.changesSoFar(hearing.id()).stream()
                .filter(change -> change.fate() != Fate.UNCHANGED)
                .map(change -> new Change(change.number(), change.sectionTitle(), change.fate(), change.textBefore(),
                        hidden.takenOutOf(change.textAfter()))).toList();
    }
}
