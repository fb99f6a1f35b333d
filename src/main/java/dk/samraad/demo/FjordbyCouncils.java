package dk.samraad.demo;

import dk.samraad.council.AgendaLabel;
import dk.samraad.council.CouncilRoom;
import dk.samraad.council.Edit;
import dk.samraad.council.OpinionPart;
import dk.samraad.council.OpinionStep;
import dk.samraad.council.OpinionSteps;
import dk.samraad.council.OpinionWriting;
import dk.samraad.council.PartWish;
import dk.samraad.duty.Duties;
import dk.samraad.hearing.Hearing;
import dk.samraad.party.CouncilKind;
import dk.samraad.party.Councils;
import dk.samraad.party.NewMeeting;
import dk.samraad.party.Parties;
import dk.samraad.party.Party;
import dk.samraad.party.PartyChange;
import dk.samraad.party.Seat;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.time.Backdating;
import dk.samraad.platform.time.Danish;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What the two councils of Fjordby say of the draft: invited, written together, treated at a meeting, signed by the chair. One
/// of them has a minority.
@Singleton
class FjordbyCouncils {
    private static final Actor BY = FjordbyStaff.ACTOR;
    private static final int MEETS_DAYS_BEFORE_THE_DEADLINE = 4;

    private final Parties parties;
    private final Councils councils;
    private final Duties duties;
    private final CouncilRoom room;
    private final OpinionWriting writing;
    private final OpinionSteps steps;

    FjordbyCouncils(Parties parties, Councils councils, Duties duties, CouncilRoom room, OpinionWriting writing, OpinionSteps steps) {
        this.parties = parties;
        this.councils = councils;
        this.duties = duties;
        this.room = room;
        this.writing = writing;
        this.steps = steps;
    }

    void invite(Hearing hearing) {
        var ids = Stream.of(CouncilKind.SENIOR, CouncilKind.DISABILITY).flatMap(kind -> parties.councils(kind).stream())
                .map(Party::id).toList();
        var at = hearing.opensAt().plus(Duration.ofHours(9));
        duties.invited(hearing.id(), ids, at);
        ids.forEach(council -> duties.delivered(hearing.id(), council, at.plus(Duration.ofMinutes(3))));
    }

    void speak(Hearing hearing) {
        var seniors = parties.councils(CouncilKind.SENIOR).getFirst().id();
        speak(hearing, seniors, List.of(
                paragraph(seniors, "", "Seniorrådet takker for et udkast, man kan læse. Rådet er enig i, at der skal forebygges, før "
                        + "nogen bliver syge."),
                paragraph(seniors, "p-4-2", "200 meter mellem bænkene er for langt for mange af dem, rådet taler med. Rådet foreslår "
                        + "100 meter, og at bænkene får ryg og armlæn."),
                paragraph(seniors, "p-4-3", "Rådet er glad for, at breve kan fås på papir, når man har bedt om det én gang.")));
        var disability = parties.councils(CouncilKind.DISABILITY).getFirst().id();
        speak(hearing, disability, List.of(
                paragraph(disability, "p-5-3", "Nye steder er godt. Rådet savner, at de gamle bygninger også bliver nævnt."),
                paragraph(disability, "p-5-5", "Rådet vil gerne spørges tidligt, mens der stadig er noget at vælge imellem.")));
    }

    private void speak(Hearing hearing, long council, List<PartWish> wishes) {
        var meets = hearing.deadline().minusDays(MEETS_DAYS_BEFORE_THE_DEADLINE);
        Backdating.at(hearing.opensAt().plus(Duration.ofDays(12)), () -> {
            var seats = parties.seatsIn(council);
            for (int i = 0; i < wishes.size(); i++) saved(writing.add(hearing.slug(), seats.get(i % seats.size()), wishes.get(i)));
            var chair = parties.chairOf(council).orElseThrow();
            if (parties.councils(CouncilKind.DISABILITY).getFirst().id() == council) saved(writing.add(hearing.slug(), seats.getLast(),
                    minority(council, seats.getLast())));
            if (!(councils.addMeeting(council, new NewMeeting(meets, LocalTime.of(14, 0), "Fjordby Rådhus, lokale 2"),
                    BY) instanceof PartyChange.Made(var meeting))) {
                throw new IllegalStateException("The demo's council cannot meet");
            }
            made(steps.putOnAgenda(hearing.slug(), chair, meeting, AgendaLabel.APPROVAL));
        });
        Backdating.at(Danish.startOf(meets.plusDays(1)).plus(Duration.ofHours(9)), () -> {
            var chair = parties.chairOf(council).orElseThrow();
            made(steps.sign(hearing.slug(), chair, room.opinion(hearing, chair).revision()));
        });
    }

    private static PartWish paragraph(long council, String about, String text) {
        return new PartWish(OpinionPart.Kind.PARAGRAPH, id(council + about), about, text, "", List.of());
    }

    private static PartWish minority(long council, Seat seat) {
        return new PartWish(OpinionPart.Kind.MINORITY, id(council + "mindretal"), "",
                "Jeg er uenig i, at det er nok at blive spurgt om det digitale. Kommunen bør prøve nye løsninger af sammen med dem, der "
                        + "ikke ser eller hører.", "", List.of(seat.id()));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("fjordby-udtalelse-" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static void saved(Edit edit) {
        if (!(edit instanceof Edit.Saved)) throw new IllegalStateException("The demo's opinion: " + edit);
    }

    private static void made(OpinionStep step) {
        if (step instanceof OpinionStep.Refused(var reasons)) throw new IllegalStateException("The demo's opinion: " + reasons);
    }
}
