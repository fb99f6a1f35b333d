package dk.samraad.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.testkit.Printed;
import dk.samraad.testkit.RunningSamraad;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Work that fails with an `Error`, under the scheduler as it runs outside of tests.
class FailingPiecesIT {
    private static final String PLANTED = "samraad.planted-failing-jobs";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().with(PLANTED, true).with("samraad.jobs", true);

    @Test
    void an_error_in_one_job_stops_neither_the_next_turn_of_it_nor_the_others() throws InterruptedException {
        var recurring = app.bean(Overflowing.class);
        var once = app.bean(Asked.class);
        var log = Printed.during(() -> {
            app.bean(Jobs.class).ask("planted.once", "memory");
            app.bean(Jobs.class).ask("planted.once", "class");
            app.bean(Jobs.class).ask("planted.once", "fine");
            try {
                // The next turn is due a pause after the last one ended, by the clock that stands still between. One may be running.
                var before = recurring.turns.get();
                for (int i = 0; i < 240 && recurring.turns.get() < before + 2; i++) {
                    app.clock.advance(Duration.ofSeconds(1));
                    TimeUnit.MILLISECONDS.sleep(250);
                }
                assertThat(recurring.turns.get()).as("it is tried again").isGreaterThanOrEqualTo(before + 2);
                assertThat(once.fine.await(60, TimeUnit.SECONDS)).as("what was asked for beside it is done").isTrue();
                assertThat(once.failed.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(log.text()).containsPattern("job planted\\.recurring [0-9a-f]{8}").containsPattern("job planted\\.once [0-9a-f]{8}");
        assertThat(log.thrown()).hasAtLeastOneElementOfType(StackOverflowError.class).hasAtLeastOneElementOfType(OutOfMemoryError.class)
                .hasAtLeastOneElementOfType(NoClassDefFoundError.class);
    }

    @Test
    void every_piece_is_tried_and_each_that_fails_is_said_with_when_it_was() {
        var done = new ArrayList<Integer>();
        var log = Printed.during(() -> assertThatThrownBy(() -> app.bean(Pieces.class)
                .each("planted piece", List.of(1, 2, 3, 4), n -> n, n -> {
            if (n == 1) overflow(0);
            if (n == 2) throw new NoClassDefFoundError("planted/Gone");
            if (n == 3) throw new OutOfMemoryError("planted");
            done.add(n);
        })).isInstanceOf(PiecesFailed.class).hasMessage("3 of 4 failed: planted piece"));

        assertThat(done).containsExactly(4);
        for (int n = 1; n <= 3; n++) {
            var found = Pattern.compile("planted piece " + n + " ([0-9a-f]{8})").matcher(log.text());
            assertThat(found.find()).as("piece " + n).isTrue();
            assertThat(app.bean(Failures.class).at(found.group(1)))
                    .hasValueSatisfying(at -> assertThat(at).isBeforeOrEqualTo(app.clock.instant()));
        }
        assertThat(app.bean(Failures.class).at("00000000")).isEmpty();
    }

    @Test
    void a_failure_is_said_also_when_the_database_does_not_take_the_note() {
        app.execute("alter table platform.failure rename to failure_away");
        try {
            var log = Printed.during(() -> assertThat(app.bean(Failures.class).say("planted piece 9", new StackOverflowError()))
                    .matches("[0-9a-f]{8}"));
            assertThat(log.text()).containsPattern("planted piece 9 [0-9a-f]{8}");
        } finally {
            app.execute("alter table platform.failure_away rename to failure");
        }
    }

    @SuppressWarnings("InfiniteRecursion") // On purpose: the stack is used up.
    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }

    @Singleton
    @Requires(property = PLANTED)
    static class Overflowing implements RecurringJob {
        final AtomicInteger turns = new AtomicInteger();

        @Override
        public String name() {
            return "planted.recurring";
        }

        @Override
        public Duration pause() {
            return Duration.ofMillis(1);
        }

        @Override
        public void run() {
            turns.incrementAndGet();
            overflow(0);
        }
    }

    @Singleton
    @Requires(property = PLANTED)
    static class Asked implements OnceJob {
        final CountDownLatch failed = new CountDownLatch(2);
        final CountDownLatch fine = new CountDownLatch(1);

        @Override
        public String name() {
            return "planted.once";
        }

        @Override
        public void run(String id) {
            switch (id) {
                case "memory" -> {
                    failed.countDown();
                    throw new OutOfMemoryError("planted");
                }
                case "class" -> {
                    failed.countDown();
                    throw new NoClassDefFoundError("planted/Gone");
                }
                default -> fine.countDown();
            }
        }
    }
}
