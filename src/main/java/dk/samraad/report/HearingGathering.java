package dk.samraad.report;

import dk.samraad.council.Opinions;
import dk.samraad.council.SignedOpinion;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.Reference;
import dk.samraad.inbox.ReplyTallies;
import dk.samraad.platform.database.OneMoment;
import dk.samraad.platform.settings.Settings;
import dk.samraad.platform.time.Danish;
import dk.samraad.platform.work.NotPossible;
import dk.samraad.privacy.HiddenWords;
import dk.samraad.process.Processes;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Paragraph;
import dk.samraad.proposal.Section;
import dk.samraad.reply.Channel;
import dk.samraad.reply.PublicReplies;
import dk.samraad.reply.PublicReply;
import dk.samraad.reply.Remark;
import dk.samraad.text.Language;
import dk.samraad.writing.hearing.HearingCover;
import dk.samraad.writing.hearing.RepliesData;
import dk.samraad.writing.hearing.Reply;
import dk.samraad.writing.hearing.Turnout;
import dk.samraad.writing.hearing.Turnout.ByChannel;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Fetches what both documents about a hearing say: what hearing it is, how many answered, and the replies as the public
/// may read them.
@Singleton
class HearingGathering {
    private final Hearings hearings;
    private final Drafts drafts;
    private final PublicReplies replies;
    private final ReplyTallies tallies;
    private final Processes processes;
    private final CaseQueries cases;
    private final InstantSource clock;
    private final Opinions opinions;
    private final Settings settings;
    private final OneMoment moment;

    HearingGathering(
            Hearings hearings, Drafts drafts, PublicReplies replies, ReplyTallies tallies, Processes processes, CaseQueries cases,
            InstantSource clock, Opinions opinions, Settings settings, OneMoment moment) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.replies = replies;
        this.tallies = tallies;
        this.processes = processes;
        this.cases = cases;
        this.clock = clock;
        this.opinions = opinions;
        this.settings = settings;
        this.moment = moment;
    }

    /// @throws NotPossible when it is not sent out, or called off, or what people wrote is deleted
    Hearing hearing(Edition edition) {
        var file = cases.of(edition.kind().source(), edition.subjectId(), Danish.dateOf(clock.instant()));
        if (file.flatMap(CaseFile::emptiedOn).isPresent()) throw new NotPossible(Edition.Failure.EMPTIED);
        return hearings.find(edition.subjectId())
                .filter(hearing -> hearing.state() != HearingState.DRAFT && hearing.state() != HearingState.WITHDRAWN)
                .orElseThrow(() -> new NotPossible(Edition.Failure.NOT_SENT_OUT));
    }

    /// What must not leave with anything staff wrote: it may have been hidden after that.
    HiddenWords hiddenWords(Hearing hearing) {
        return hearings.hiddenWords(hearing.id());
    }

    HearingCover cover(Hearing hearing, Language language, int number) {
        var process = processes.bySlug(hearing.processSlug());
        return new HearingCover(language, process.authority(), process.title(), hearing.title(), hiddenWords(hearing)
                .takenOutOf(hearing.summary()), hearing.caseNumber(),
                hearing.contact().department(), hearing.committee(), hearing.decisionOn(), hearing.opensOn(), hearing.deadline(),
                hearing.publicUntil(), number,
                hearing.example() || process.example(), settings.address("/rapport/" + hearing.slug() + "-"
                        + ReportKind.CONSULTATION_REPORT.ending(language)));
    }

    /// "r-001 Fjordby Seniorråd": the councils that gave an opinion, by its number.
    List<String> councils(Hearing hearing) {
        return opinions.signedOf(hearing.id()).stream().sorted(Comparator.comparing(SignedOpinion::reference, Reference.ORDER))
                .map(opinion -> opinion.reference() + " " + opinion.councilName()).toList();
    }

    Turnout turnout(Hearing hearing) {
        var tally = tallies.of(hearing);
        return new Turnout(tally.received(), tally.published(), tally.waiting(), tally.rejected(), tally.lateIn(), tally.lateOut(),
                tally.lateUndecided(), tally.withHidden(),
                tally.hiddenPassages(), tally.protectedSenders(), tally.alike(), tally.withdrawn(), tally.entered(),
                Stream.of(Channel.values()).map(channel -> new ByChannel(channel, tally.byChannel().getOrDefault(channel, 0))).toList());
    }

    /// What the collected replies say, as of one moment.
    @ReadOnly
    RepliesData gather(Hearing hearing, Language language, int number) {
        moment.hold();
        return new RepliesData(cover(hearing, language, number), turnout(hearing), replies(hearing), councils(hearing));
    }

    /// Organisations, professionals, private persons, each in the order they came.
    List<Reply> replies(Hearing hearing) {
        var draft = drafts.inHearing(hearing.id());
        return replies.forReport(hearing).stream().map(reply -> reply(reply, draft))
                .sorted(Comparator.comparingInt(reply -> switch (reply.speaksAs()) {
                    case ORGANISATION -> 0;
                    case PROFESSIONAL -> 1;
                    case PRIVATE -> 2;
                })).toList();
    }

    private static Reply reply(PublicReply reply, Optional<Draft> draft) {
        return new Reply(reply.reference(), reply.speaksAs(), reply.name(), reply.organisation(),
                Danish.dateOf(reply.receivedAt()), reply.late(),
                reply.comments().stream().map(remark -> comment(remark, draft)).toList(),
                reply.files().stream().map(file -> new Reply.File(file.position(), file.ending(), file.size(), file.words())).toList(),
                        reply.writtenIn());
    }

    private static Reply.Comment comment(Remark remark, Optional<Draft> draft) {
        return new Reply.Comment(number(remark.code()), draft.flatMap(d -> d.sectionOf(remark.code())).map(Section::title)
                .orElse(""), remark.text());
    }

    /// "2.3" for `p-2-3`.
    static String number(String code) {
        return new Paragraph(0, code, "", "").number();
    }
}
