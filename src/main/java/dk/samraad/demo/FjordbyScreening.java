package dk.samraad.demo;

import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.FileScreenings;
import dk.samraad.inbox.FileScreenings.FileOutcome;
import dk.samraad.inbox.FileScreenings.Wish;
import dk.samraad.inbox.Inbox;
import dk.samraad.inbox.InboxFilter;
import dk.samraad.inbox.InboxLine;
import dk.samraad.inbox.Screenings;
import dk.samraad.inbox.StaffReply;
import dk.samraad.inbox.Timeliness;
import dk.samraad.platform.audit.Actor;
import dk.samraad.privacy.MaskKind;
import dk.samraad.reply.PublicState;
import jakarta.inject.Singleton;
import java.util.ArrayList;

/// What Fjordby's staff decide about the replies of the hearing that is over: they hide names of others, approve what waits,
/// reject one, and
/// take most of the late ones in.
@Singleton
class FjordbyScreening {
    private static final int ALIKE = 90;
    private static final Actor STAFF = FjordbyStaff.ACTOR;

    private final Inbox inbox;
    private final Screenings screenings;
    private final FileScreenings files;

    FjordbyScreening(Inbox inbox, Screenings screenings, FileScreenings files) {
        this.inbox = inbox;
        this.screenings = screenings;
        this.files = files;
    }

    void screen(Hearing hearing) {
        var lines = new ArrayList<InboxLine>();
        var filter = InboxFilter.ALL;
        for (int page = 1; page == 1 || page <= inbox.list(hearing, filter).pages(); page++) lines.addAll(inbox.list(hearing,
                filter.page(page)).lines());
        var late = 0;
        for (var line : lines) {
            if (line.timeliness() == Timeliness.LATE_UNDECIDED) decideLate(hearing, line.reference(), ++late);
            if (line.state() == PublicState.WAITING || line.beginning().startsWith(FjordbyPlanted.REJECTED)) decide(hearing,
                    inbox.one(hearing, line.reference()));
            if (line.likeReference().isPresent()) decideAlike(hearing, inbox.one(hearing, line.reference()));
        }
    }

    private void decideLate(Hearing hearing, String reference, int number) {
        var counts = number % 3 != 0;
        screenings.decideLate(hearing, reference, inbox.one(hearing, reference).revision(), counts,
                counts ? "Kom, før forvaltningen begyndte at vurdere svarene." : "Gentager et svar, der kom i tide.", STAFF);
    }

    private void decide(Hearing hearing, StaffReply reply) {
        for (var part : reply.parts()) {
            part.suggestions().stream().map(name -> name.in(part.original())).distinct().forEach(name ->
                    screenings.hide(hearing, reply.reference(), part.id(), name, MaskKind.NAME, "Navn på en anden end afsenderen", STAFF));
        }
        for (var file : reply.files()) {
            if (file.name().startsWith("privat")) continue;
            if (files.decide(hearing, reply.reference(), file.position(), Wish.AS_IT_IS, STAFF) != FileOutcome.DONE) {
                files.decide(hearing, reply.reference(), file.position(), Wish.AS_WORDS, STAFF);
            }
        }
        if (isRejected(reply)) screenings.decide(hearing, reply.reference(), reply.revision(), PublicState.REJECTED,
                "Handler om en bestemt medarbejder.", STAFF);
        else screenings.decide(hearing, reply.reference(), reply.revision(), PublicState.APPROVED, "", STAFF);
    }

    private static boolean isRejected(StaffReply reply) {
        return reply.parts().stream().anyMatch(part -> part.original().contains(FjordbyPlanted.REJECTED));
    }

    private void decideAlike(Hearing hearing, StaffReply reply) {
        if (reply.likeness().filter(like -> like.percent() >= ALIKE && like.verdict().isEmpty()).isPresent()) {
            screenings.verdict(hearing, reply.reference(), StaffReply.Verdict.SAME, STAFF);
        }
    }
}
