package dk.samraad.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Printed;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Results that break the machine that counts them, between others that do not.
class FailingTakeUpIT {
    private static final String PLANTED = "samraad.planted-failing-take-up";
    private static final String PAGES = "/medarbejder/spoergeskemaer/";
    private static boolean mended;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with(PLANTED, true);

    @Test
    void an_error_in_one_leaves_the_others_alone_and_its_page_says_when_under_which_number_and_what_to_do() {
        mended = false;
        var staff = Staff.signedIn(app);
        for (var slug : List.of("stakken", "hukommelsen", "klassen", "rask")) {
            InventedAnswers.add(app.dataSource(), InventedAnswers.fjordby(app.dataSource(), slug), 1, 40);
            ask(staff, slug);
        }

        var log = Printed.during(() -> app.bean(Jobs.class).runNow(Results.JOB));

        assertThat(staff.get(PAGES + "rask/resultater").text()).contains("på 40 svar");
        for (var slug : List.of("stakken", "hukommelsen", "klassen")) {
            var page = staff.get(PAGES + slug + "/resultater").text();
            assertThat(page).contains("Resultaterne kunne ikke gøres op", "Det gik galt 2. marts 2026 kl.", "Prøv igen");
            var reference = Pattern.compile("dette nummer: ([0-9a-f]{8})").matcher(page);
            assertThat(reference.find()).as(slug).isTrue();
            assertThat(log.text()).contains(reference.group(1));
            assertThat(staff.get(PAGES + slug + "/resultater?sprog=en").text()).contains("It went wrong on 2 March 2026 at");
            staff.get(PAGES + slug + "/resultater?sprog=da");
        }
        assertThat(log.thrown()).hasAtLeastOneElementOfType(StackOverflowError.class).hasAtLeastOneElementOfType(OutOfMemoryError.class)
                .hasAtLeastOneElementOfType(NoClassDefFoundError.class);

        mended = true;
        ask(staff, "stakken");
        app.bean(Jobs.class).runNow(Results.JOB);
        assertThat(staff.get(PAGES + "stakken/resultater").text()).contains("på 40 svar").doesNotContain("Det gik galt");
    }

    private static void ask(Client staff, String slug) {
        var page = staff.get(PAGES + slug + "/resultater");
        staff.submit(page, page.page().expectFirst("form.job"), Map.of("tidligt", List.of("ja")));
    }

    @Singleton
    @Requires(property = PLANTED)
    @Replaces(SnapshotMaking.class)
    static class Breaking extends SnapshotMaking {
        Breaking(Takings takings, InstantSource clock) {
            super(takings, clock);
        }

        @Override
        TakeUp make(String slug, String byName, Consumer<TakingUp.State> reached, Runnable kept) {
            if (!mended) {
                if (slug.equals("stakken")) overflow(0);
                if (slug.equals("hukommelsen")) throw new OutOfMemoryError("planted");
                if (slug.equals("klassen")) throw new NoClassDefFoundError("planted/Gone");
            }
            return super.make(slug, byName, reached, kept);
        }

        @SuppressWarnings("InfiniteRecursion") // On purpose: the stack is used up.
        private static int overflow(int depth) {
            return overflow(depth + 1) + 1;
        }
    }
}
