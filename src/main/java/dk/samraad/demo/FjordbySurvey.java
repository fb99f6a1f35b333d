package dk.samraad.demo;

import dk.samraad.platform.time.Backdating;
import dk.samraad.platform.time.Danish;
import dk.samraad.response.Mover;
import dk.samraad.response.PageCounts;
import dk.samraad.response.Responses;
import dk.samraad.response.Sitting;
import dk.samraad.response.Turnouts;
import dk.samraad.survey.Answers;
import dk.samraad.survey.Definition;
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
import java.util.Random;
import java.util.function.BiFunction;

/// The surveys of Fjordby and their answers: one that is open, and one that is closed, so that its tables by background can be
/// seen.
@Singleton
class FjordbySurvey {
    static final String SLUG = "sundhed-i-fjordby";
    static final String CLOSED = "steder-i-fjordby";
    private static final int PEOPLE = 400;
    private static final int PEOPLE_OF_THE_CLOSED = 240;

    private final Surveys surveys;
    private final Responses responses;
    private final Turnouts turnouts;
    private final PageCounts pageCounts;
    private final Mover mover;

    /// @param people how many have answered; so many tens that none waits in the inbox for others
    /// @param tide from the first day on; of an open survey until yesterday
    /// @param voice what somebody answers, drawn by chance, in a language
    record Asked(String slug, String process, LocalDate opens, LocalDate closes, int people, FjordbyTide tide,
            BiFunction<Random, String, Answers> voice) {
        Definition definition() {
            return switch (Definitions.read(DemoFiles.text(slug + ".yaml"))) {
                case Definitions.Reading.Read(var definition) -> definition;
                case Definitions.Reading.Unreadable(var problems) -> throw new IllegalStateException("The demo's survey " + slug
                        + ": " + problems);
            };
        }
    }

    FjordbySurvey(Surveys surveys, Responses responses, Turnouts turnouts, PageCounts pageCounts, Mover mover) {
        this.surveys = surveys;
        this.responses = responses;
        this.turnouts = turnouts;
        this.pageCounts = pageCounts;
        this.mover = mover;
    }

    void loadOpen(LocalDate today) {
        load(new Asked(SLUG, Fjordby.PROCESS, today.minusDays(FjordbyTide.SURVEY.days()), today.plusDays(30), PEOPLE, FjordbyTide.SURVEY,
                (chance, language) -> new FjordbyVoice(chance, language).answers()));
    }

    void loadClosed(LocalDate today) {
        var opened = FjordbyHearingProcess.surveyOpened(today);
        var asked = new Asked(CLOSED, FjordbyHearingProcess.SLUG, opened, opened.plusDays(FjordbyTide.TOWN_SURVEY.days() - 1L),
                PEOPLE_OF_THE_CLOSED,
                FjordbyTide.TOWN_SURVEY, (chance, language) -> new FjordbyTownVoice(chance).answers());
        load(asked);
        if (surveys.bySlug(CLOSED).state() == SurveyState.OPEN) {
            Backdating.at(Danish.endOf(asked.closes()).plus(Duration.ofHours(9)), () -> surveys.close(CLOSED, FjordbyStaff.ACTOR));
        }
    }

    private void load(Asked asked) {
        if (surveys.find(asked.slug()).isEmpty()) create(asked);
        if (surveys.bySlug(asked.slug()).state() == SurveyState.DRAFT) Backdating.at(Danish.startOf(asked.opens()),
                () -> open(asked.slug()));
        var live = surveys.live(asked.slug());
        if (turnouts.of(live.survey().id()).received() < asked.people()) answer(asked, live);
    }

    private void create(Asked asked) {
        surveys.create(new NewSurvey(
                asked.slug(), asked.process(), "glostrup-2024-2032", "Fjordby Kommune",
                new Survey.Schedule(asked.opens(), asked.closes(), asked.closes().plusYears(1), asked.closes().plusYears(5)), 5, true,
                asked.definition()));
    }

    private void open(String slug) {
        if (surveys.publish(slug, FjordbyStaff.ACTOR) instanceof Publication.Refused(var reasons)) {
            throw new IllegalStateException("The demo's survey cannot be published: " + reasons);
        }
        surveys.open(slug, FjordbyStaff.ACTOR);
    }

    /// Every person answers at a moment of the days that have passed, by the door citizens use. A person sent before is
    /// not counted again: the submission has the same id.
    private void answer(Asked asked, LiveSurvey live) {
        var people = new FjordbyPeople(asked, live.version().definition());
        for (int person = 0; person < asked.people(); person++) {
            var answered = people.answer(person);
            var moment = Danish.startOf(asked.opens().plusDays(asked.tide().day(person, asked.people())))
                    .plus(Duration.between(LocalTime.MIDNIGHT, answered.at()));
            responses.under(InstantSource.fixed(moment)).send(live.survey(), answered.submission(live.version().id(), moment));
            answered.pages().forEach(page -> pageCounts.reached(
                    live.survey().id(), Sitting.begin(answered.id(), live.version().id(), moment, answered.language()), page));
        }
        people.thoseWhoGaveUp().forEach(gaveUp -> gaveUp.pages().forEach(page -> pageCounts.reached(
                live.survey().id(), Sitting.begin(gaveUp.id(), live.version().id(), Danish.startOf(asked.opens()), "da"), page)));
        pageCounts.flush();
        mover.run();
    }
}
