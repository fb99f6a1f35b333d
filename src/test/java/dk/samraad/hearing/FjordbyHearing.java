package dk.samraad.hearing;

import dk.samraad.duty.Basis;
import dk.samraad.duty.Duties;
import dk.samraad.party.CouncilKind;
import dk.samraad.party.NewParty;
import dk.samraad.party.Parties;
import dk.samraad.party.PartyKind;
import dk.samraad.platform.audit.Actor;
import dk.samraad.process.Fjordby;
import dk.samraad.process.Processes;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Paragraph;
import dk.samraad.proposal.Section;
import dk.samraad.proposal.Writing;
import dk.samraad.testkit.RunningSamraad;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Puts hearings of Fjordby into a running application, through the same doors as staff. Days around the clock of the tests
/// (2 March 2026): open from 1 March to 27 March, five late days, the committee meets on 15 April.
public final class FjordbyHearing {
    public static final Actor STAFF = Actor.systemAs("Sagsbehandler i Fjordby");
    public static final LocalDate OPENS = LocalDate.of(2026, 3, 1);
    public static final LocalDate DEADLINE = LocalDate.of(2026, 3, 27);
    public static final LocalDate MEETING = LocalDate.of(2026, 4, 15);

    private FjordbyHearing() {}

    public static Terms terms() {
        return new Terms("Udkast til sundhedspolitik", "Fjordby skal have en ny sundhedspolitik.", "", "2026-1234",
                new Contact("Center for Sundhed", "Sagsbehandler i Fjordby", "sundhed@fjordby.example", "70 00 00 00"), "Sundhedsudvalget",
                Optional.of(MEETING), OPENS, DEADLINE, 5, Publication.AFTER_APPROVAL, LocalDate.of(2027, 3, 31), LocalDate.of(2031, 3, 31));
    }

    /// Two sections: the first with two paragraphs and an easy-read twin, the second with one.
    public static List<Section> text() {
        return List.of(
                new Section("", "Bevægelse", "p1", List.of(Paragraph.of("Alle børn skal bevæge sig hver dag."), Paragraph.of("Vi laver flere stier.")),
                        "Børn skal løbe og lege."),
                new Section("", "Fællesskab", "", List.of(Paragraph.of("Ingen skal være ensom.")), ""));
    }

    /// What came of [#text()]: one paragraph reworded, one new, one gone.
    public static List<Section> changedText() {
        return List.of(new Section("", "Bevægelse", "p1",
                List.of(Paragraph.of("Alle børn og unge skal kunne bevæge sig hver dag."), Paragraph.of("Vi laver flere stier."), Paragraph.of("Stierne får lys.")), ""));
    }

    public static Hearing draft(RunningSamraad app, String slug, Terms terms) {
        process(app);
        return switch (app.bean(Hearings.class).create(new NewHearing(slug, Fjordby.process().slug(), true, terms))) {
            case Creation.Created(var hearing) -> hearing;
            case Creation.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }

    /// A draft with a document.
    public static Hearing written(RunningSamraad app, String slug) {
        var hearing = draft(app, slug, terms());
        write(app, slug, text());
        return hearing;
    }

    public static Hearing open(RunningSamraad app, String slug) {
        written(app, slug);
        return made(app.bean(Hearings.class).open(slug, STAFF));
    }

    /// Begins a version where none is being written, and replaces its text.
    public static void write(RunningSamraad app, String slug, List<Section> sections) {
        var drafts = app.bean(Drafts.class);
        if (!(drafts.begin(slug) instanceof Writing.Written(var begun))) throw new AssertionError("not begun");
        if (!(drafts.write(slug, begun.revision(), sections) instanceof Writing.Written)) throw new AssertionError("not written");
    }

    /// Both councils the law names are in the register and have answered.
    public static void heard(RunningSamraad app, String slug) {
        council(app, "Seniorrådet", CouncilKind.SENIOR);
        council(app, "Handicaprådet", CouncilKind.DISABILITY);
        var hearing = app.bean(Hearings.class).bySlug(slug);
        for (var basis : List.of(Basis.SECTION_30, Basis.SECTION_37A)) {
            var party = app.bean(Parties.class).councils(basis.council().orElseThrow()).getFirst().id();
            app.bean(Duties.class).add(slug, party, basis, STAFF);
            app.bean(Duties.class).answered(hearing.id(), party, app.clock.instant());
        }
    }

    private static void council(RunningSamraad app, String name, CouncilKind kind) {
        var wished = new NewParty(name, PartyKind.COUNCIL, kind, "", "", "", "", true);
        if (app.bean(Parties.class).councils(kind).isEmpty()) app.bean(Parties.class).create(wished, STAFF);
    }

    public static Hearing made(Transition transition) {
        return switch (transition) {
            case Transition.Made(var hearing) -> hearing;
            case Transition.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }

    public static void process(RunningSamraad app) {
        if (app.bean(Processes.class).find(Fjordby.process().slug()).isEmpty()) app.bean(Processes.class).create(Fjordby.process());
    }
}
