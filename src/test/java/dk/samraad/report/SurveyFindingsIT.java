package dk.samraad.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.DrawnPdf;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.audit.Actor;
import dk.samraad.report.ReportKind.Source;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.text.Language;
import dk.samraad.writing.CanonicalReader;
import dk.samraad.writing.hearing.PaperData.SurveySource;
import dk.samraad.writing.summary.SummaryData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The hvidbog of the demo quotes what the released summary of the survey said, and nothing that it did not say.
class SurveyFindingsIT {
    /// Closed before the hearing began; the one that is open was released after the hearing was decided.
    private static final String SURVEY = "steder-i-fjordby";
    private static final String HEARING = "sundhedspolitik-2032";
    private static final Actor STAFF = dk.samraad.assessment.FjordbyDesk.ANE;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo();

    @Test
    void every_figure_is_one_of_the_released_summary_and_a_retracted_one_is_not_quoted() throws Exception {
        var reports = app.bean(Reports.class);
        var summary = reports.current(SURVEY + "-opsummering");
        var released = CanonicalReader.read(app.client().bytes(summary.address() + "/tabeller.json"), SummaryData.class);

        assertThat(sources()).singleElement().satisfies(source -> {
            assertThat(source.sha256()).isEqualTo(summary.dataSha256());
            assertThat(source.address()).isEqualTo("http://localhost:8080" + summary.address());
            assertThat(source.answers()).isEqualTo(released.answers());
            assertThat(source.themes()).isNotEmpty().allSatisfy(theme -> {
                assertThat(theme.shown()).hasSizeBetween(1, 2);
                var chapter = released.chapters().stream().filter(each -> each.code().equals(theme.code())).findFirst().orElseThrow();
                assertThat(chapter.questions()).as("word for word and figure for figure").containsAll(theme.shown());
                assertThat(theme.asked()).isEqualTo(chapter.questions().size());
            });
        });

        var shown = app.client().get("/rapport/" + HEARING + "-hvidbog");
        var wordings = sources().getFirst().themes().stream().flatMap(theme -> theme.shown().stream())
                .map(SummaryData.Question::wording).toList();
        assertThat(shown.page().select("article h3").eachText()).contains("Fra spørgeskemaet");
        assertThat(shown.page().select("article h4").eachText()).containsAnyElementsOf(wordings);
        assertThat(DrawnPdf.text(app.client().bytes("/rapport/" + HEARING + "-hvidbog.pdf")))
                .contains("Fra spørgeskemaet", "En anden kilde end høringen");
        assertThat(app.client().get("/rapport/" + HEARING + "-hvidbog/tabeller.json").text()).contains(summary.dataSha256());

        assertThat(app.bean(SurveyFindings.class).of(app.bean(Hearings.class).bySlug(HEARING), Language.EN))
                .as("none was released in English").isEmpty();
        var survey = reports.subject(Source.SURVEY, SURVEY);
        var before = app.bean(ReleasedReports.class).takenBack();
        reports.retract(survey, summary.id(), "En tabel viste for lidt.", STAFF);
        assertThat(app.bean(ReleasedReports.class).takenBack()).as("other instances look at it").isNotEqualTo(before);
        assertThat(sources()).isEmpty();
        assertThat(withOneAway("min(id)")).as("one comes while another goes").isNotEqualTo(withOneAway("max(id)"));
    }

    private static String withOneAway(String which) {
        var hearing = app.query("select id, state from hearing.consultation where id = (select " + which + " from hearing.consultation)").getFirst();
        app.execute("update hearing.consultation set state = 'ARCHIVED' where id = " + hearing.getFirst());
        var told = app.bean(ReleasedReports.class).takenBack();
        app.execute("update hearing.consultation set state = '" + hearing.getLast() + "' where id = " + hearing.getFirst());
        return told;
    }

    private static List<SurveySource> sources() {
        return app.bean(SurveyFindings.class).of(app.bean(Hearings.class).bySlug(HEARING), Language.DA).stream()
                .filter(source -> source.address().contains("/rapport/" + SURVEY)).toList();
    }
}
