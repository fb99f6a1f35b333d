package dk.samraad.assessment;

import dk.samraad.council.FjordbyCouncil;
import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.party.CouncilKind;
import dk.samraad.platform.audit.Actor;
import dk.samraad.proposal.Drafts;
import dk.samraad.reply.Arrival;
import dk.samraad.reply.Channel;
import dk.samraad.reply.NewReply;
import dk.samraad.reply.Remark;
import dk.samraad.reply.Replies;
import dk.samraad.reply.Sender;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.text.Stance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Puts replies to a hearing of Fjordby on the desk, through the same doors as everybody.
public final class FjordbyDesk {
    public static final Actor ANE = Actor.systemAs("Ane i Fjordby");
    public static final Actor BO = Actor.systemAs("Bo i Fjordby");

    private FjordbyDesk() {}

    public static Hearing open(RunningSamraad app, String slug) {
        return FjordbyHearing.open(app, slug);
    }

    public static Sender person(String name) {
        return new Sender(SpeaksAs.PRIVATE, name, "", "", false, false);
    }

    public static Sender protectedPerson(String name) {
        return new Sender(SpeaksAs.PRIVATE, name, "", "", false, true);
    }

    public static Sender organisation(String name) {
        return new Sender(SpeaksAs.ORGANISATION, "Formand i Fjordby", name, "", false, false);
    }

    /// As if it came by letter now.
    public static void reply(RunningSamraad app, Hearing hearing, Sender sender, Remark... remarks) {
        var now = app.clock.instant();
        var version = app.bean(Drafts.class).inHearing(hearing.id()).map(draft -> draft.id());
        app.bean(Replies.class).enter(hearing, new NewReply(UUID.randomUUID(), version, "da", now, sender, List.of(remarks)),
                new Arrival(Channel.LETTER, now, "Ane i Fjordby"));
    }

    /// An opinion of a council of that name, signed by chair and deputy, with a minority opinion.
    ///
    /// @return its id
    public static long opinion(RunningSamraad app, Hearing hearing, String name, String words, String minority) {
        var council = FjordbyCouncil.of(app, name, CouncilKind.OTHER);
        app.execute("insert into hearing.opinion (consultation_id, council_id, state, begun_at) values (" + hearing.id() + ", "
                + council.id() + ", 'DRAFT', now())");
        var id = Long.parseLong(app.queryOne("select max(id) from hearing.opinion"));
        part(app, id, council, "PARAGRAPH", "p-1-1", words, "");
        part(app, id, council, "MINORITY", "", minority, "Brugerne");
        app.execute("update hearing.opinion set state = 'SIGNED', urgent_because = 'Udvalget mødes før rådet.', signed_at = now(), "
                + "late = false, "
                + "version_id = (select max(id) from hearing.document_version where consultation_id = " + hearing.id()
                        + ") where id = " + id);
        return id;
    }

    private static void part(RunningSamraad app, long opinion, FjordbyCouncil council, String kind, String about,
            String words, String band) {
        app.execute("insert into hearing.opinion_part (opinion_id, kind, submission, position, revision) values (" + opinion + ", '" + kind
                + "', gen_random_uuid(), 1, 1)");
        app.execute("insert into hearing.opinion_text (part_id, revision, about, text, band, seats, names, seat_id, author, written_at) "
                + "select max(id), 1, '" + about + "', '" + words
                + "', '" + band + "', '{}', '{}', " + council.chair() + ", 'Inger Eksempel', now() from hearing.opinion_part");
    }

    public static void approveAll(RunningSamraad app) {
        app.execute("update hearing.screening set publication = 'APPROVED'");
    }

    /// Written about completely, without a change.
    public static Judgement complete(String resume) {
        return new Judgement("p1", "p-1-1", resume, "Forvaltningen er enig.", Optional.of(Recommendation.UNCHANGED), "").with(Stance.FOR);
    }

    /// The first segment of a reply, approved.
    public static void assessed(RunningSamraad app, Hearing hearing, String reference, Judgement judgement) {
        var segments = app.bean(Segments.class);
        var made = ((Cutting.Made) segments.cut(hearing, reference, new Cut.AsOne(), ANE)).segments().getFirst();
        var ready = ((Writing.Written) segments.write(hearing, reference, made.id(), made.revision(), judgement, SegmentState.READY, "",
                false, ANE)).segment();
        app.bean(Assessments.class).approve(hearing, List.of(ready.id()), BO);
    }

    public static Hearing now(RunningSamraad app, Hearing hearing) {
        return app.bean(Hearings.class).bySlug(hearing.slug());
    }
}
