package dk.samraad.demo;

import dk.samraad.document.Block;
import dk.samraad.document.Composition;
import dk.samraad.document.Documents;
import dk.samraad.hearing.Contact;
import dk.samraad.hearing.Creation;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.NewHearing;
import dk.samraad.hearing.Publication;
import dk.samraad.hearing.Terms;
import dk.samraad.hearing.Transition;
import dk.samraad.platform.time.Backdating;
import dk.samraad.platform.time.Danish;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Writing;
import dk.samraad.reply.Arrival;
import dk.samraad.reply.Channel;
import dk.samraad.reply.NewReply;
import dk.samraad.reply.Replies;
import dk.samraad.reply.Uploads;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// A hearing of Fjordby that is decided: sent out, answered by 120 and by both councils, closed, assessed to the last reply, decided
/// when its papers were there.
/// Everything is done at the moment it would have been
/// done at, in one transaction, so that a start that is cut off has done all or nothing of it.
@Singleton
class FjordbyHearing {
    static final String SLUG = "sundhedspolitik-2032";
    static final int DAYS_OPEN = 36;
    private static final int LATE_DAYS = 7;
    private static final String DECISION = "Kommunalbestyrelsen vedtog politikken med de ændringer, som forvaltningen foreslog "
            + "efter høringen: et svar til dem, der bliver spurgt, kortere ventetid for unge, en afløser for kontaktpersonen og tættere "
            + "mellem bænkene. Kommunalbestyrelsen bad samtidig om en plan for de gamle bygninger til efteråret.";

    private final Hearings hearings;
    private final Drafts drafts;
    private final Replies replies;
    private final Uploads uploads;
    private final FjordbyCouncils councils;
    private final FjordbyHeard heard;
    private final FjordbyScreening screening;
    private final FjordbyAssessing assessing;

    FjordbyHearing(
            Hearings hearings, Drafts drafts, Replies replies, Uploads uploads, FjordbyCouncils councils,
            FjordbyHeard heard, FjordbyScreening screening, FjordbyAssessing assessing) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.replies = replies;
        this.uploads = uploads;
        this.councils = councils;
        this.heard = heard;
        this.screening = screening;
        this.assessing = assessing;
    }

    @Transactional
    void load(LocalDate today) {
        if (hearings.find(SLUG).isPresent()) return;
        var opens = FjordbyHearingProcess.hearingOpened(today);
        var decided = FjordbyHearingProcess.decided(today);
        Backdating.at(Danish.startOf(opens.minusDays(3)), () -> write(opens, decided));
        Backdating.at(Danish.startOf(opens).plus(Duration.ofHours(8)), () -> made(hearings.open(SLUG, FjordbyStaff.ACTOR)));
        var hearing = hearings.bySlug(SLUG);
        councils.invite(hearing);
        heard.invite(hearing);
        var version = drafts.inHearing(hearing.id()).orElseThrow().id();
        IntStream.range(0, FjordbyRespondents.COUNT).boxed().sorted(Comparator.comparing(person -> cameAt(hearing, person)))
                .forEach(person -> answer(hearing, version, person));
        councils.speak(hearing);
        var closing = hearing.closesAt().plus(Duration.ofHours(9));
        Backdating.at(closing, () -> made(hearings.close(SLUG, FjordbyStaff.ACTOR)));
        Backdating.at(hearing.quietFrom().plus(Duration.ofHours(9)), () -> heard.link(hearings.bySlug(SLUG)));
        Backdating.at(hearing.quietFrom().plus(Duration.ofHours(10)), () -> screening.screen(hearings.bySlug(SLUG)));
        Backdating.at(hearing.quietFrom().plus(Duration.ofDays(4)), () -> assessing.assess(hearings.bySlug(SLUG)));
        Backdating.at(hearing.quietFrom().plus(Duration.ofDays(11)), () -> made(hearings.assess(SLUG, FjordbyStaff.ACTOR)));
    }

    /// After its papers were made: the decision rests on them.
    @Transactional
    void decide(LocalDate today) {
        if (hearings.bySlug(SLUG).state() != HearingState.ASSESSED) return;
        Backdating.at(Danish.startOf(FjordbyHearingProcess.decided(today)).plus(Duration.ofHours(19)),
                () -> made(hearings.decide(SLUG, DECISION, FjordbyStaff.ACTOR)));
    }

    private void write(LocalDate opens, LocalDate decided) {
        var deadline = opens.plusDays(DAYS_OPEN);
        var terms = new Terms("Sundhed og trivsel i Fjordby: udkast til en politik",
                "Fjordby har skrevet et udkast til en politik for sundhed og trivsel. "
                        + "Alle kan sige deres mening om hele udkastet eller om et enkelt afsnit.",
                "Alle, der bor, arbejder eller går i skole i Fjordby, og alle foreninger.", "Eksempel-2032-114",
                new Contact("Center for Sundhed", "Sekretariatet for opgaveudvalget", "hoering@fjordby.example", ""), "Kommunalbestyrelsen",
                Optional.of(decided), opens, deadline, LATE_DAYS, Publication.AT_ONCE, deadline.plusDays(200), deadline.plusYears(5));
        if (hearings.create(new NewHearing(SLUG, FjordbyHearingProcess.SLUG, true, terms)) instanceof Creation.Refused(var reasons)) {
            throw new IllegalStateException("The demo's hearing: " + reasons);
        }
        if (!(drafts.begin(SLUG) instanceof Writing.Written(var draft))
                || drafts.write(SLUG, draft.revision(), FjordbyDraft.sections("hoering-udkast.txt")) instanceof Writing.Refused) {
            throw new IllegalStateException("The demo's draft cannot be written");
        }
    }

    private static void made(Transition transition) {
        if (transition instanceof Transition.Refused(var reasons)) throw new IllegalStateException("The demo's hearing: " + reasons);
    }

    private static Instant cameAt(Hearing hearing, int person) {
        var answered = FjordbyRespondents.answer(person);
        return answered.late() ? hearing.closesAt().plus(Duration.ofHours(9L + 15L * (person % FjordbyRespondents.LATE)))
                : hearing.opensAt().plus(Duration.ofMinutes(answered.minuteOfPeriod()));
    }

    /// By the door citizens use; what came on paper by the one staff use.
    private void answer(Hearing hearing, long version, int person) {
        var answered = FjordbyRespondents.answer(person);
        var at = cameAt(hearing, person);
        Backdating.at(at, () -> {
            attach(answered.submission(), person);
            var reply = new NewReply(answered.submission(), Optional.of(version), "da", at.minus(Duration.ofMinutes(12)),
                    answered.sender(), answered.remarks());
            if (answered.letter()) replies.enter(hearing, reply, new Arrival(person % 2 == 0 ? Channel.MAIL : Channel.LETTER, at,
                    FjordbyStaff.ACTOR.name()));
            else replies.send(hearing, reply);
        });
    }

    /// Three of the organisations and one person send a file.
    private void attach(UUID submission, int person) {
        switch (person) {
            case 0, 4, 11 -> uploads.add(submission, "hoeringssvar.pdf",
                    letter("Vi har talt om udkastet på et møde og sender her vores bemærkninger."));
            case 55 -> uploads.add(submission, "privat.pdf", letter(FjordbyPlanted.IN_A_FILE + ": her står noget om en nabo."));
            default -> { }
        }
    }

    private static byte[] letter(String text) {
        var about = new Composition.About("Høringssvar (eksempeldata)", "Eksempelforeningen", "Et opdigtet høringssvar.",
                Locale.of("da", "DK"), Instant.EPOCH, "Eksempeldata");
        var letter = new Composition(about, new Composition.Front("Bilag", "Høringssvar", "", "Eksempeldata", List.of()),
                List.of(Block.Paragraph.of(text)), List.of());
        var bytes = new ByteArrayOutputStream();
        try {
            new Documents().writePdf(letter, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
