package dk.samraad.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.DrawnPdf;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Answers;
import dk.samraad.survey.Definition;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.survey.Publication;
import dk.samraad.survey.PublishedVersion;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import dk.samraad.text.Language;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Surveys that are answered, taken up and published anew, and everything that is shown of them.
abstract class SurveysAtWork {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().sharedBy(2);

    static final String PAGES = "/medarbejder/spoergeskemaer/";

    final Client staff = Staff.signedIn(app);

    SurveyResults of(String slug) {
        return app.bean(Results.class).of(slug, new View.Everybody(), Language.DA).orElseThrow();
    }

    VersionedAnswers open(String slug, Definition definition) {
        OpenSurvey.of(app, slug, definition);
        return new VersionedAnswers(app, slug);
    }

    static PublishedVersion published(Publication publication) {
        assertThat(publication).isInstanceOf(Publication.Published.class);
        return ((Publication.Published) publication).version();
    }

    void takeUp(String slug) {
        assertThat(app.bean(Results.class).takeUp(slug, "test")).isInstanceOf(TakeUp.Taken.class);
    }

    void everythingIsThere(String slug) {
        var views = of(slug).divisions().stream().map(d -> "?visning=del." + d.code()).toList();
        for (var view : java.util.stream.Stream.concat(java.util.stream.Stream.of(""), views.stream()).toList()) {
            for (var ending : List.of("", ".csv", ".json")) {
                assertThat(staff.get(PAGES + slug + "/resultater" + ending + view).status()).as(ending + view).isEqualTo(200);
            }
        }
        assertThat(staff.get(PAGES + slug + "/fritekst").status()).isEqualTo(200);
        assertThat(staff.get(PAGES + slug).status()).isEqualTo(200);
        assertThat(report(slug)).contains("Metode og spørgsmål");
    }

    String report(String slug) {
        var asked = staff.submit(staff.get(PAGES + slug + "/rapporter"), Map.of("language", List.of("da"), "takeUp", List.of("ja")));
        app.bean(Jobs.class).runNow(dk.samraad.report.Reports.JOB);
        var made = staff.get(asked.url());
        assertThat(made.text()).doesNotContain("kunne ikke laves");
        try {
            return DrawnPdf.words(staff.bytes(asked.url() + "/opsummering.pdf"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Answers answers(Object... codesAndAnswers) {
        var answers = new LinkedHashMap<String, Answer>();
        for (int i = 0; i < codesAndAnswers.length; i += 2) answers.put((String) codesAndAnswers[i], (Answer) codesAndAnswers[i + 1]);
        return new Answers(answers);
    }
}
