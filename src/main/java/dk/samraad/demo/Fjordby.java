package dk.samraad.demo;

import dk.samraad.platform.settings.Settings;
import dk.samraad.platform.start.StartupTask;
import dk.samraad.platform.time.Backdating;
import dk.samraad.platform.time.Danish;
import dk.samraad.process.Processes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/// Loads the demo when it is asked for. Each step asks first whether it was taken, so a start that was cut off is
/// finished by the next, and two instances do not make two of anything.
@Singleton
class Fjordby implements StartupTask {
    static final String PROCESS = "sammen-om-fjordby";
    private static final int SUMMARY_AFTER_DAYS = 35;
    private static final int PAPERS_DAYS_BEFORE = 10;

    private final Settings settings;
    private final Processes processes;
    private final FjordbyParties parties;
    private final FjordbySurvey survey;
    private final FjordbySummary summary;
    private final FjordbyHearing hearing;
    private final FjordbyPapers papers;
    private final FjordbyOpenHearing openHearing;
    private final InstantSource clock;

    Fjordby(
            Settings settings, Processes processes, FjordbyParties parties, FjordbySurvey survey, FjordbySummary summary,
            FjordbyHearing hearing,
            FjordbyPapers papers, FjordbyOpenHearing openHearing, InstantSource clock) {
        this.settings = settings;
        this.processes = processes;
        this.parties = parties;
        this.survey = survey;
        this.summary = summary;
        this.hearing = hearing;
        this.papers = papers;
        this.openHearing = openHearing;
        this.clock = clock;
    }

    @Override
    public Stage stage() {
        return Stage.DEMO;
    }

    @Override
    public void run() {
        if (!settings.demo()) return;
        var today = today();
        if (processes.find(PROCESS).isEmpty()) processes.create(FjordbyProcess.around(today));
        parties.load(today);
        survey.loadOpen(today);
        if (processes.find(FjordbyHearingProcess.SLUG).isEmpty()) processes.create(FjordbyHearingProcess.around(today));
        survey.loadClosed(today);
        // Each paper shows what was known when it was made, and was there before what was decided from it.
        Backdating.at(atNoon(FjordbyHearingProcess.surveyOpened(today).plusDays(SUMMARY_AFTER_DAYS)),
                () -> summary.release(FjordbySurvey.CLOSED));
        hearing.load(today);
        Backdating.at(atNoon(FjordbyHearingProcess.decided(today).minusDays(PAPERS_DAYS_BEFORE)), papers::release);
        hearing.decide(today);
        summary.release(FjordbySurvey.SLUG);
        if (processes.find(FjordbyPathsProcess.SLUG).isEmpty()) processes.create(FjordbyPathsProcess.around(today));
        openHearing.load(today);
    }

    private static Instant atNoon(LocalDate day) {
        return Danish.startOf(day).plus(Duration.ofHours(12));
    }

    private LocalDate today() {
        return Danish.dateOf(clock.instant());
    }
}
