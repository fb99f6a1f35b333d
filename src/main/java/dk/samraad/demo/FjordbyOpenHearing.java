package dk.samraad.demo;

import dk.samraad.hearing.Contact;
import dk.samraad.hearing.Creation;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.NewHearing;
import dk.samraad.hearing.Publication;
import dk.samraad.hearing.Terms;
import dk.samraad.hearing.Transition;
import dk.samraad.inbox.Inbox;
import dk.samraad.inbox.InboxFilter;
import dk.samraad.inbox.Screenings;
import dk.samraad.platform.time.Backdating;
import dk.samraad.platform.time.Danish;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Writing;
import dk.samraad.reply.NewReply;
import dk.samraad.reply.PublicState;
import dk.samraad.reply.Remark;
import dk.samraad.reply.Replies;
import dk.samraad.reply.Sender;
import dk.samraad.reply.SpeaksAs;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A hearing of Fjordby that is open: whoever tries the demo can answer it, read what came, and decide about what waits. Its replies are
/// public after approval; those of the last days have not been read yet.
@Singleton
class FjordbyOpenHearing {
    static final String SLUG = "plan-for-stier";
    private static final int DAYS_LEFT = 23;
    private static final int UNREAD_DAYS = 4;
    private static final String FILE = "hoering-stier-svar.txt";

    private final Hearings hearings;
    private final Drafts drafts;
    private final Replies replies;
    private final Inbox inbox;
    private final Screenings screenings;
    private final FjordbyCouncils councils;
    private final FjordbyHeard heard;

    FjordbyOpenHearing(Hearings hearings, Drafts drafts, Replies replies, Inbox inbox, Screenings screenings, FjordbyCouncils councils,
            FjordbyHeard heard) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.replies = replies;
        this.inbox = inbox;
        this.screenings = screenings;
        this.councils = councils;
        this.heard = heard;
    }

    static LocalDate opened(LocalDate today) {
        return today.minusDays(FjordbyTide.OPEN_HEARING.days());
    }

    static LocalDate deadline(LocalDate today) {
        return today.plusDays(DAYS_LEFT);
    }

    @Transactional
    void load(LocalDate today) {
        if (hearings.find(SLUG).isPresent()) return;
        var opens = opened(today);
        Backdating.at(Danish.startOf(opens.minusDays(2)), () -> write(opens, deadline(today)));
        Backdating.at(Danish.startOf(opens).plus(Duration.ofHours(8)), () -> made(hearings.open(SLUG, FjordbyStaff.ACTOR)));
        var hearing = hearings.bySlug(SLUG);
        councils.invite(hearing);
        heard.invite(hearing);
        var version = drafts.inHearing(hearing.id()).orElseThrow().id();
        var lines = DemoFiles.lines(FILE);
        for (int person = 0; person < lines.size(); person++) answer(hearing, version, person, lines.get(person), lines.size());
        var read = Danish.startOf(today.minusDays(UNREAD_DAYS)).plus(Duration.ofHours(9));
        Backdating.at(read, () -> {
            approve(hearing, read);
            heard.link(hearing);
        });
    }

    private void write(LocalDate opens, LocalDate deadline) {
        var terms = new Terms("Stier og grønne steder i Fjordby: udkast til en plan",
                "Fjordby har skrevet et udkast til en plan for stier, bænke og grønne steder. "
                        + "Alle kan sige deres mening om hele udkastet eller om et enkelt stykke.",
                "Alle, der bor, arbejder eller går i skole i Fjordby, og alle foreninger.", "Eksempel-2032-207",
                new Contact("Center for By og Natur", "Sekretariatet for planen", "stier@fjordby.example", ""), "Teknik- og Miljøudvalget",
                Optional.of(deadline.plusDays(28)), opens, deadline, 5, Publication.AFTER_APPROVAL, deadline.plusDays(200),
                deadline.plusYears(5));
        if (hearings.create(new NewHearing(SLUG, FjordbyPathsProcess.SLUG, true, terms)) instanceof Creation.Refused(var reasons)) {
            throw new IllegalStateException("The demo's open hearing: " + reasons);
        }
        if (!(drafts.begin(SLUG) instanceof Writing.Written(var draft))
                || drafts.write(SLUG, draft.revision(), FjordbyDraft.sections("hoering-stier.txt")) instanceof Writing.Refused) {
            throw new IllegalStateException("The demo's open draft cannot be written");
        }
    }

    private static void made(Transition transition) {
        if (transition instanceof Transition.Refused(var reasons)) throw new IllegalStateException("The demo's open hearing: " + reasons);
    }

    /// "Forening|2.3|text": an association, a paragraph and what is said of it; the first two may be empty.
    private void answer(Hearing hearing, long version, int person, String line, int people) {
        var bar = line.split("\\|", 3);
        var minute = 8 * 60 + person * 97 % (13 * 60);
        var at = hearing.opensAt().plus(Duration.ofDays(FjordbyTide.OPEN_HEARING.day(person, people))).plus(Duration.ofMinutes(minute));
        var sender = bar[0].isEmpty() ? new Sender(SpeaksAs.PRIVATE, FjordbyRespondents.name(person * 7 + 3), "", "", false, false)
                : new Sender(SpeaksAs.ORGANISATION, FjordbyRespondents.name(person), bar[0], "", false, false);
        var remark = new Remark(bar[1].isEmpty() ? "" : "p-" + bar[1].replace('.', '-'), bar[2]);
        var submission = UUID.nameUUIDFromBytes(("fjordby-stier-" + person).getBytes(StandardCharsets.UTF_8));
        Backdating.at(at, () -> replies.send(hearing, new NewReply(submission, Optional.of(version), "da", at.minus(Duration.ofMinutes(9)),
                sender, List.of(remark))));
    }

    private void approve(Hearing hearing, Instant until) {
        for (var line : inbox.list(hearing, InboxFilter.ALL).lines()) {
            var reply = inbox.one(hearing, line.reference());
            if (reply.arrived().at().isBefore(until)) {
                screenings.decide(hearing, line.reference(), reply.revision(), PublicState.APPROVED, "", FjordbyStaff.ACTOR);
            }
        }
    }
}
