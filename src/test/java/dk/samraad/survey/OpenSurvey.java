package dk.samraad.survey;

import dk.samraad.platform.audit.Actor;
import dk.samraad.process.Involvement;
import dk.samraad.process.Phase;
import dk.samraad.process.Processes;
import dk.samraad.testkit.RunningSamraad;
import java.time.LocalDate;
import java.util.List;

/// Puts surveys of Fjordby into a running application, through the same doors as staff. Days around the clock of the
/// tests: open from 1 to 31 March 2026.
public final class OpenSurvey {
    public static final String PROCESS = "sundhed-i-fjordby";
    public static final Survey.Schedule MARCH = new Survey.Schedule(
            LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), LocalDate.of(2027, 3, 31), LocalDate.of(2031, 3, 31));

    private OpenSurvey() {}

    /// Published and open.
    public static LiveSurvey of(RunningSamraad app, String slug, Definition definition) {
        var surveys = app.bean(Surveys.class);
        draft(app, slug, definition);
        if (!(surveys.publish(slug, Actor.systemAs("Sagsbehandler i Fjordby")) instanceof Publication.Published)) throw new AssertionError("not published");
        if (!(surveys.open(slug, Actor.systemAs("Sagsbehandler i Fjordby")) instanceof Transition.Made)) throw new AssertionError("not opened");
        return surveys.live(slug);
    }

    /// A draft of it, under a process that is made when it is missing.
    public static Survey draft(RunningSamraad app, String slug, Definition definition) {
        process(app);
        var wish = new NewSurvey(slug, PROCESS, Fjordby.POLICY, "Fjordby Kommune", MARCH, 5, true, definition);
        return switch (app.bean(Surveys.class).create(wish)) {
            case Creation.Created(var survey) -> survey;
            case Creation.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }

    public static void process(RunningSamraad app) {
        var phase = new Phase("Vi spørger", "Borgerne svarer.", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        var wished = new Involvement(
                PROCESS, "Sundhed i Fjordby", "En ny sundhedspolitik er på vej.", Fjordby.POLICY, "Fjordby Kommune", true,
                List.of(phase), List.of(), List.of());
        if (app.bean(Processes.class).find(PROCESS).isEmpty()) app.bean(Processes.class).create(wished);
    }
}
