package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.analysis.InventedAnswers;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Asks for summaries of surveys, looks at them and releases them.
abstract class AnalystAtWork {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with("samraad.jobs", false).sharedBy(4);
    final Client staff = Staff.signedIn(app);

    static long survey(String slug, int answers) {
        var id = OpenSurvey.of(app, slug, Fjordby.everyKind()).survey().id();
        InventedAnswers.add(app.dataSource(), id, 1, answers);
        app.bean(Surveys.class).close(slug, Actor.systemAs("Sagsbehandler i Fjordby"));
        return id;
    }

    Answer ask(String survey, String language) {
        return staff.submit(staff.get("/medarbejder/spoergeskemaer/" + survey + "/rapporter"),
                Map.of("language", List.of(language), "takeUp", List.of("ja")));
    }

    Answer made(String survey, String language) {
        var asked = ask(survey, language);
        app.bean(Jobs.class).runNow(Reports.JOB);
        return staff.get(asked.url());
    }

    void release(Answer made) {
        var done = staff.submit(staff.get(made.url() + "/frigivelse"), Map.of("read", List.of("ja"), "interim", List.of("ja")));
        assertThat(done.text()).contains("Offentlig");
    }

    Answer released(String survey) {
        survey(survey, 100);
        var made = made(survey, "da");
        release(made);
        return made;
    }

    static long id(Answer edition) {
        return Long.parseLong(edition.url().substring(edition.url().lastIndexOf('/') + 1));
    }
}
