package dk.samraad.bench;

import dk.samraad.document.Samples;
import dk.samraad.hearing.Contact;
import dk.samraad.hearing.Creation;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.hearing.NewHearing;
import dk.samraad.hearing.Publication;
import dk.samraad.hearing.Terms;
import dk.samraad.hearing.Transition;
import dk.samraad.identity.Accounts;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.time.Danish;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Paragraph;
import dk.samraad.proposal.Section;
import dk.samraad.proposal.Writing;
import dk.samraad.reply.Arrival;
import dk.samraad.reply.Channel;
import dk.samraad.reply.NewReply;
import dk.samraad.reply.Remark;
import dk.samraad.reply.Replies;
import dk.samraad.reply.Sender;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.text.PlainText;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Makes hearings of any size through the doors when the bench asks for them, and hands out the first administrator's link.
/// There in the bench's service only.
@Controller("/bench/hearings")
@Requires(property = "samraad.bench", value = "true")
class BenchHearings {
    /// In the reply of every tenth.
    static final String RARE = "hjertestarter";

    private static final String BY = "Bench";
    private static final int PARAGRAPHS = 30;

    private final Hearings hearings;
    private final Drafts drafts;
    private final Replies replies;
    private final Accounts accounts;
    private final InstantSource clock;

    BenchHearings(Hearings hearings, Drafts drafts, Replies replies, Accounts accounts, InstantSource clock) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.replies = replies;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Get("/link")
    String link() {
        return accounts.issueFirstLink().orElseThrow();
    }

    @Get("/make")
    String make(@QueryValue String slug, @QueryValue int count) {
        var hearing = open(slug);
        var draft = drafts.inHearing(hearing.id()).orElseThrow();
        for (int i = 0; i < count; i++) {
            var now = clock.instant();
            var remark = new Remark(draft.paragraphs().get(i % PARAGRAPHS).code(), PlainText.clean(Samples.VOICES.get(i % Samples.VOICES.size())) + " Nummer " + i + (i % 10 == 0 ? " vil have en " + RARE + "." : "."));
            var sender = new Sender(i % 8 == 0 ? SpeaksAs.ORGANISATION : SpeaksAs.PRIVATE, "Asta Eksempelborg " + i, i % 8 == 0 ? "Forening " + i : "", "", false, false);
            replies.enter(hearing, new NewReply(UUID.randomUUID(), Optional.of(draft.id()), "da", now, sender, List.of(new Remark("", "Vi har læst udkastet, alle " + i + "."), remark)),
                    new Arrival(Channel.LETTER, now, BY));
        }
        return String.valueOf(count);
    }

    private Hearing open(String slug) {
        var today = Danish.dateOf(clock.instant());
        var terms = new Terms("Udkast", "Vi måler.", "", "", new Contact("Bench", BY, "bench@fjordby.example", ""), "Udvalget", Optional.of(today.plusDays(60)), today.minusDays(1),
                today.plusDays(30), 0, Publication.AT_ONCE, today.plusDays(300), today.plusDays(600));
        if (!(hearings.create(new NewHearing(slug, BenchSurveys.PROCESS, true, terms)) instanceof Creation.Created)) throw new IllegalStateException("not made");
        if (!(drafts.begin(slug) instanceof Writing.Written(var draft))) throw new IllegalStateException("not begun");
        var sections = java.util.stream.IntStream.range(0, 5).mapToObj(section -> new Section("", "Afsnit " + section, "p" + (1 + section),
                java.util.stream.IntStream.range(0, PARAGRAPHS / 5).mapToObj(p -> Paragraph.of("Vi vil noget, nummer " + p + ".")).toList(), "")).toList();
        if (!(drafts.write(slug, draft.revision(), sections) instanceof Writing.Written)) throw new IllegalStateException("not written");
        if (!(hearings.open(slug, Actor.systemAs(BY)) instanceof Transition.Made(var hearing))) throw new IllegalStateException("not opened");
        return hearing;
    }
}
