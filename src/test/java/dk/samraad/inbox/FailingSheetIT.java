package dk.samraad.inbox;

import static dk.samraad.inbox.Xlsx.HEADINGS;
import static dk.samraad.inbox.Xlsx.row;
import static dk.samraad.inbox.Xlsx.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.work.Task;
import dk.samraad.proposal.Drafts;
import dk.samraad.reply.Replies;
import dk.samraad.testkit.Printed;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A sheet that breaks the machine that reads it, before another that does not.
class FailingSheetIT {
    private static final String PLANTED = "samraad.planted-failing-sheets";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with(PLANTED, true);

    private static long broken;

    @Test
    void an_error_in_one_leaves_the_other_alone_and_its_page_says_when_under_which_number_and_what_to_do() {
        var staff = Staff.signedIn(app);
        var bad = FjordbyHearing.open(app, "ark-stakken");
        broken = bad.id();
        var good = FjordbyHearing.open(app, "ark-rask");
        var badDesk = new SheetDesk(app, staff, "/medarbejder/hoeringer/" + bad.slug() + "/svar/regneark");
        var goodDesk = new SheetDesk(app, staff, "/medarbejder/hoeringer/" + good.slug() + "/svar/regneark");
        var sentBad = badDesk.send(sheet(HEADINGS, row("Anna Prøve", "Flere stier")));
        var sentGood = goodDesk.send(sheet(HEADINGS, row("Anna Prøve", "Flere stier")));

        var log = Printed.during(() -> assertThat(goodDesk.afterJob(sentGood).text()).contains("Der er 1 svar i arket"));

        var page = badDesk.again(sentBad);
        assertThat(page.text()).contains("Det gik galt 2. marts 2026 kl.", "Prøv igen");
        var reference = Pattern.compile("dette nummer: ([0-9a-f]{8})").matcher(page.text());
        assertThat(reference.find()).isTrue();
        assertThat(log.text()).contains(reference.group(1));
        assertThat(log.thrown()).hasAtLeastOneElementOfType(StackOverflowError.class);

        broken = 0;
        assertThat(badDesk.afterJob(badDesk.press(page, "forsoeg")).text()).contains("Der er 1 svar i arket")
                .doesNotContain("Det gik galt");
    }

    @Singleton
    @Requires(property = PLANTED)
    @Replaces(SheetWork.class)
    static class Breaking extends SheetWork {
        Breaking(Hearings hearings, Drafts drafts, Replies replies, SheetQueries queries,
                SheetLedger ledger, SheetBringing bringing, InstantSource clock) {
            super(hearings, drafts, replies, queries, ledger, bringing, clock);
        }

        @Override
        void work(KeptSheet asked, Task task) {
            if (asked.hearing() == broken) overflow(0);
            super.work(asked, task);
        }

        @SuppressWarnings("InfiniteRecursion") // On purpose: the stack is used up.
        private static int overflow(int depth) {
            return overflow(depth + 1) + 1;
        }
    }
}
