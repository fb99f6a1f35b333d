package dk.samraad.demo;

import dk.samraad.platform.time.Danish;
import dk.samraad.response.Mover;
import dk.samraad.response.PageCounts;
import dk.samraad.response.Responses;
import dk.samraad.response.Sitting;
import dk.samraad.response.Turnouts;
import dk.samraad.survey.Definitions;
import dk.samraad.survey.LiveSurvey;
import dk.samraad.survey.NewSurvey;
import dk.samraad.survey.Publication;
import dk.samraad.survey.Survey;
import dk.samraad.survey.SurveyState;
import dk.samraad.survey.Surveys;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;

/// The survey of Fjordby and its answers.
@Singleton
class FjordbySurvey {
    static final String SLUG = "sundhed-i-fjordby";
    private static final int DAYS_SO_FAR = 21;

    private final Surveys surveys;
    private final Responses responses;
    private final Turnouts turnouts;
    private final PageCounts pageCounts;
    private final Mover mover;

    FjordbySurvey(Surveys surveys, Responses responses, Turnouts turnouts, PageCounts pageCounts, Mover mover) {
        this.surveys = surveys;
        this.responses = responses;
        this.turnouts = turnouts;
        this.pageCounts = pageCounts;
        this.mover = mover;
    }

    void load(LocalDate today) {
        if (surveys.find(SLUG).isEmpty()) create(today);
        if (surveys.bySlug(SLUG).state() == SurveyState.DRAFT) open();
        var live = surveys.live(SLUG);
        if (turnouts.of(live.survey().id()).received() < FjordbyPeople.COUNT) answer(live);
    }

    private void create(LocalDate today) {
        var opens = today.minusDays(DAYS_SO_FAR);
        var closes = today.plusDays(30);
        surveys.create(new NewSurvey(
                SLUG, Fjordby.PROCESS, "glostrup-2024-2032", "Fjordby Kommune",
                new Survey.Schedule(opens, closes, closes.plusYears(1), closes.plusYears(5)), 5, true,
                definition()));
    }

    private void open() {
        if (surveys.publish(SLUG, FjordbyStaff.VIEWER.actor()) instanceof Publication.Refused(var reasons)) {
            throw new IllegalStateException("The demo's survey cannot be published: " + reasons);
        }
        surveys.open(SLUG, FjordbyStaff.VIEWER.actor());
    }

    private static dk.samraad.survey.Definition definition() {
        return switch (Definitions.read(DemoFiles.text("sundhed-i-fjordby.yaml"))) {
            case Definitions.Reading.Read(var definition) -> definition;
            case Definitions.Reading.Unreadable(var problems) -> throw new IllegalStateException("The demo's survey: " + problems);
        };
    }

    /// Every person answers at a moment of the weeks that have passed, by the door citizens use. A person sent before is
    /// not counted again: the submission has the same id.
    private void answer(LiveSurvey live) {
        var people = new FjordbyPeople(live.version().definition());
        for (int person = 0; person < FjordbyPeople.COUNT; person++) {
            var answered = people.answer(person);
            var moment = Danish.startOf(live.survey().opensOn().plusDays((long) person * DAYS_SO_FAR / FjordbyPeople.COUNT))
                    .plus(Duration.between(LocalTime.MIDNIGHT, answered.at()));
            responses.under(InstantSource.fixed(moment)).send(live.survey(), answered.submission(live.version().id(), moment));
            answered.pages().forEach(page -> pageCounts.reached(
                    live.survey().id(), Sitting.begin(answered.id(), live.version().id(), moment, answered.language()), page));
        }
        people.thoseWhoGaveUp().forEach(gaveUp -> gaveUp.pages().forEach(page -> pageCounts.reached(
                live.survey().id(), Sitting.begin(gaveUp.id(), live.version().id(), Danish.startOf(live.survey().opensOn()), "da"), page)));
        pageCounts.flush();
        mover.run();
    }
}
