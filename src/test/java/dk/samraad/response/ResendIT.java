package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.signing.Signing;
import dk.samraad.receipt.Receipts;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// However often and wherever an answer is sent, and whatever is done to it meanwhile: one answer, one receipt.
class ResendIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @BeforeEach
    void begin() {
        app.clock.set(SettableClock.START);
    }

    @Test
    void retries_before_during_and_after_the_move_give_one_receipt_and_one_answer() throws Exception {
        var survey = Sender.publish(app, "under-flytning");
        var sent = survey.send(60);
        var moving = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var resending = threads.submit(resend(survey, sent, moving, 1));
            var resendingToo = threads.submit(resend(survey, sent, moving, 2));
            for (int i = 0; i < 6; i++) {
                survey.move();
                sent.addAll(survey.send(10));
            }
            moving.set(false);
            assertThat(resending.get() + resendingToo.get()).as("retries that met the move").isPositive();
        }
        survey.move();
        for (var id : sent) assertThat(survey.send(id, "Flere stier")).isEqualTo(new Sending.Received(app.bean(Receipts.class).codeFor(id)));
        assertThat(List.of(survey.waiting(), survey.moved(), survey.counted())).containsExactly(0L, (long) sent.size(), (long) sent.size());
    }

    private static Callable<Integer> resend(Sender survey, List<UUID> sent, AtomicBoolean moving, int seed) {
        var known = List.copyOf(sent);
        return () -> {
            var random = new Random(seed);
            var retries = 0;
            while (moving.get()) {
                var id = known.get(random.nextInt(known.size()));
                assertThat(survey.send(id, "Flere stier")).isEqualTo(new Sending.Received(app.bean(Receipts.class).codeFor(id)));
                retries++;
            }
            return retries;
        };
    }

    @Test
    void a_retry_after_midnight_is_found_under_the_key_of_the_day_before_at_every_instance() {
        var survey = Sender.publish(app, "midnat");
        var other = RunningSamraad.withoutDemo().beside(app).with("samraad.key-dir", app.keys().toString());
        other.start();
        try {
            app.clock.set(Instant.parse("2026-03-10T22:59:00Z"));
            other.clock.set(Instant.parse("2026-03-10T23:01:00Z"));
            var id = survey.send(1).getFirst();
            assertThat(survey.at(other).send(id, "Flere stier")).isInstanceOf(Sending.Received.class);
            assertThat(survey.at(other).send(id, "Noget andet")).isInstanceOf(Sending.Different.class);
            app.clock.set(Instant.parse("2026-03-11T08:00:00Z"));
            assertThat(survey.send(id, "Flere stier")).isInstanceOf(Sending.Received.class);
            assertThat(survey.waiting()).isEqualTo(1);
            assertThat(survey.withdraw(id)).isTrue();
            assertThat(survey.waiting()).isZero();
            assertThat(survey.send(id, "Flere stier")).isInstanceOf(Sending.Withdrawn.class);
        } finally {
            other.stop();
        }
    }

    @Test
    void the_same_answer_under_two_keys_becomes_one() {
        var survey = Sender.publish(app, "to-noegler");
        var sent = survey.send(10);
        var code = app.bean(Receipts.class).codeFor(sent.getFirst());
        var again = new Enclosed(sent.getFirst(), survey.version, Mode.WEB, null, "da", false, new byte[32], "{}");
        var row = app.bean(SealedInbox.class).seal(again, code.value(), LocalDate.of(2026, 3, 3));
        var unknown = new Hashes(new byte[32], new byte[32], new byte[32], List.of());
        assertThat(app.bean(InboxRepository.class).receive(row, unknown, app.bean(Drafts.class).keysOf(UUID.randomUUID()))).isTrue();
        assertThat(survey.waiting()).isEqualTo(11);

        survey.move();
        assertThat(List.of(survey.waiting(), survey.moved(), survey.counted())).containsExactly(0L, 10L, 10L);
    }

    @Test
    void withdrawal_works_in_the_inbox_while_moving_and_after_and_leaves_no_count_behind() throws Exception {
        var survey = Sender.publish(app, "fortrudt");
        var inInbox = survey.send(5);
        for (var id : inInbox) assertThat(survey.withdraw(id)).isTrue();
        var sent = survey.send(120);
        var tasks = new ArrayList<Callable<Boolean>>();
        for (var id : sent.subList(0, 40)) tasks.add(() -> survey.withdraw(id));
        tasks.add(20, () -> {
            survey.move();
            return true;
        });
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(tasks)) assertThat(done.get()).isTrue();
        }
        survey.move();
        for (var id : sent.subList(40, 60)) assertThat(survey.withdraw(id)).isTrue();
        for (var id : sent.subList(0, 60)) assertThat(survey.send(id, "Flere stier")).isInstanceOf(Sending.Withdrawn.class);
        survey.move();
        assertThat(List.of(survey.waiting(), survey.moved(), survey.counted())).containsExactly(0L, 60L, 60L);
        assertThat(app.queryOne("select count(*) from response.withdrawn where survey_id = " + survey.survey)).isEqualTo("65");
        assertThat(app.queryOne("select count(*) from response.withdrawn w join response.answer_sheet a using (receipt_hash)")).isEqualTo("0");
        assertThat(app.bean(Signing.class).mac("response.answer", "x")).isNotEqualTo(app.bean(Signing.class).mac("response.withdrawn", "x"));
    }

    @Test
    void a_draft_that_goes_on_after_the_answers_were_sent_leaves_nothing() {
        var survey = Sender.publish(app, "to-apparater");
        var drafts = app.bean(Drafts.class);
        var sitting = Sitting.begin(UUID.randomUUID(), survey.version, app.clock.instant(), "da");
        assertThat(drafts.append(sitting, "en", Typed.NOTHING)).isTrue();
        assertThat(drafts(sitting)).isEqualTo("1");
        survey.send(sitting.submission(), "Fra den første");
        assertThat(drafts(sitting)).isEqualTo("0");
        assertThat(drafts.append(sitting, "en", Typed.NOTHING)).as("the second device, before the move").isFalse();

        app.execute("insert into response.draft_page select decode('" + key(sitting) + "', 'hex'), 0, '2026-03-02', '\\x00'");
        survey.send(9);
        survey.move();
        assertThat(drafts(sitting)).as("one that slipped in beside the sending goes with the move").isEqualTo("0");
        assertThat(drafts.append(sitting, "en", Typed.NOTHING)).as("after the move").isFalse();
        survey.withdraw(sitting.submission());
        assertThat(drafts.append(sitting, "en", Typed.NOTHING)).as("after it was withdrawn").isFalse();
        app.clock.advance(Duration.ofDays(1));
        assertThat(drafts(sitting)).isEqualTo("0");
    }

    private static String drafts(Sitting sitting) {
        return app.queryOne("select count(*) from response.draft_page where draft_key = decode('" + key(sitting) + "', 'hex')");
    }

    private static String key(Sitting sitting) {
        return java.util.HexFormat.of().formatHex(app.bean(Drafts.class).keysOf(sitting.submission()).sealed());
    }
}
