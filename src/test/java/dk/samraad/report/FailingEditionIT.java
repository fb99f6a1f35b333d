package dk.samraad.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.analysis.InventedAnswers;
import dk.samraad.document.Documents;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.platform.work.Task;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.Printed;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Reports that break the machine that makes them, between others that do not.
class FailingEditionIT {
    private static final String PLANTED = "samraad.planted-failing-editions";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with(PLANTED, true);

    @Test
    void an_error_in_one_leaves_the_others_alone_and_its_page_says_when_under_which_number_and_what_to_do() {
        var staff = Staff.signedIn(app);
        var asked = new LinkedHashMap<String, Answer>();
        for (var slug : List.of("stakken", "hukommelsen", "rask")) {
            InventedAnswers.add(app.dataSource(), OpenSurvey.of(app, slug, Fjordby.everyKind()).survey().id(), 1, 100);
            app.bean(Surveys.class).close(slug, Actor.systemAs("Sagsbehandler i Fjordby"));
            asked.put(slug, staff.submit(staff.get("/medarbejder/spoergeskemaer/" + slug + "/rapporter"),
                    Map.of("language", List.of("da"), "takeUp", List.of("ja"))));
        }

        var log = Printed.during(() -> app.bean(Jobs.class).runNow(Reports.JOB));

        assertThat(staff.get(requireNonNull(asked.get("rask")).url()).text()).contains("Klar til gennemsyn");
        for (var slug : List.of("stakken", "hukommelsen")) {
            var page = staff.get(requireNonNull(asked.get(slug)).url());
            assertThat(page.text()).contains("Noget gik galt hos os", "Det gik galt 2. marts 2026 kl.", "Prøv igen");
            var reference = Pattern.compile("dette nummer: ([0-9a-f]{8})").matcher(page.text());
            assertThat(reference.find()).as(slug).isTrue();
            assertThat(log.text()).contains(reference.group(1));
            assertThat(page.page().select("form[action$=forsoeg] button")).hasSize(1);
        }
        assertThat(log.thrown()).hasAtLeastOneElementOfType(StackOverflowError.class).hasAtLeastOneElementOfType(OutOfMemoryError.class);
    }

    @Singleton
    @Requires(property = PLANTED)
    @Replaces(EditionMaking.class)
    static class Breaking extends EditionMaking {
        Breaking(EditionLedger ledger, List<Writer> writers, Documents documents) {
            super(ledger, writers, documents);
        }

        @Override
        void make(Edition asked, Task task) {
            if (asked.slug().contains("stakken")) overflow(0);
            if (asked.slug().contains("hukommelsen")) throw new OutOfMemoryError("planted");
            super.make(asked, task);
        }

        @SuppressWarnings("InfiniteRecursion") // On purpose: the stack is used up.
        private static int overflow(int depth) {
            return overflow(depth + 1) + 1;
        }
    }
}
