package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.receipt.Receipts;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Answers;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MoverIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private static long version;
    private static long survey;

    @BeforeAll
    static void publish() {
        survey = Fjordby.publish(app, "kort", Fjordby.small());
        version = Long.parseLong(app.queryOne("select id from survey.version"));
        app.execute("create table public.ticket (person int, note text)");
    }

    @BeforeEach
    void empty() {
        app.clock.set(SettableClock.START);
        app.execute("truncate response.inbox, response.withdrawn, response.received_count, response.answer_sheet cascade; "
                + "truncate public.ticket");
    }

    @Test
    void nine_wait_and_ten_are_moved_with_their_narrow_rows() {
        send(9);
        move();
        assertThat(app.queryOne("select count(*) from response.answer_sheet")).isEqualTo("0");
        send(1);
        move();

        assertThat(app.query("select (select count(*) from response.inbox), (select count(*) from response.answer_sheet), "
                + "(select count(*) from response.answer_choice), (select count(*) from response.answer_text)"))
                .containsExactly(List.of("0", "10", "10", "10"));
        app.execute("delete from response.answer_choice");
        app.bean(Projection.class).rebuild(survey);
        assertThat(app.queryOne("select count(*) from response.answer_choice")).isEqualTo("10");
    }

    @Test
    void a_retry_after_the_move_and_one_that_raced_it_give_one_answer() {
        var sent = send(10);
        app.execute("create table public.raced as select * from response.inbox limit 1");
        move();
        assertThat(sendAgain(sent.getFirst(), "ja")).isInstanceOf(Sending.Received.class);
        assertThat(sendAgain(sent.getFirst(), "nej")).isInstanceOf(Sending.Different.class);
        assertThat(app.queryOne("select count(*) from response.inbox")).isEqualTo("0");
        app.execute("insert into response.inbox select * from public.raced; drop table public.raced");
        move();
        assertThat(app.query("select (select count(*) from response.inbox), (select count(*) from response.answer_sheet)"))
                .containsExactly(List.of("0", "10"));
    }

    @Test
    void many_are_moved_in_several_batches_past_a_retry_that_raced_a_withdrawal() {
        var sent = send(230);
        for (var id : sent.subList(0, 95)) {
            var hash = java.util.HexFormat.of().formatHex(app.bean(Hashing.class).of(id).withdrawn());
            app.execute("insert into response.withdrawn (receipt_hash, survey_id, forget_on) values (decode('" + hash + "', 'hex'), "
                    + survey + ", '2026-04-30')");
        }
        move();
        assertThat(app.query("select (select count(*) from response.inbox), (select count(*) from response.answer_sheet)"))
                .containsExactly(List.of("0", "135"));
        assertThat(app.query("select count(*) from response.answer_sheet group by xmin").stream()
                .mapToInt(row -> Integer.parseInt(row.getFirst())).min().orElse(0))
                .as("the smallest batch").isGreaterThanOrEqualTo(10);
    }

    @Test
    void a_moved_answer_can_be_withdrawn_and_nothing_of_it_is_left() {
        var sent = send(10);
        move();
        assertThat(app.bean(Receipts.class).withdraw(app.bean(Receipts.class).codeFor(sent.getFirst()))).isTrue();
        assertThat(app.query("select (select count(*) from response.answer_sheet), (select count(*) from response.answer_choice), "
                + "(select count(*) from response.withdrawn)"))
                .containsExactly(List.of("9", "9", "1"));
        assertThat(sendAgain(sent.getFirst(), "ja")).isInstanceOf(Sending.Withdrawn.class);
    }

    @Test
    void at_closing_the_rest_is_moved_among_others_and_fewer_than_ten_give_nothing() {
        send(13);
        move();
        send(3);
        app.clock.set(Instant.parse("2026-04-01T23:30:00Z"));
        move();
        assertThat(app.queryOne("select count(*) from response.answer_sheet")).isEqualTo("16");
        assertThat(app.query("select count(*) from response.answer_sheet group by xmin").stream()
                .mapToInt(row -> Integer.parseInt(row.getFirst())).max().orElse(0))
                .as("the last three share their transaction with ten").isEqualTo(13);
        empty();
        send(9);
        app.clock.set(Instant.parse("2026-04-01T23:30:00Z"));
        move();
        assertThat(app.queryOne("select count(*) from response.answer_sheet")).isEqualTo("0");
    }

    @Test
    void what_is_due_is_deleted_when_the_clock_says_so() {
        send(10);
        move();
        app.execute("insert into response.withdrawn values (decode(repeat('ab', 32), 'hex'), " + survey + ", '2026-04-30')");
        app.execute("insert into response.draft_page values (decode(repeat('cd', 32), 'hex'), 0, '2026-03-02', decode('00', 'hex'))");
        var jobs = app.bean(Jobs.class);
        jobs.runNow(Retention.NAME);
        assertThat(counts()).containsExactly(List.of("1", "1", "10"));
        app.clock.set(Instant.parse("2026-04-30T10:00:00Z"));
        jobs.runNow(Retention.NAME);
        assertThat(counts()).containsExactly(List.of("0", "0", "10"));
        assertThat(app.queryOne("select count(*) from response.received_count")).isEqualTo("1");
        app.clock.set(Instant.parse("2031-04-01T10:00:00Z"));
        jobs.runNow(Retention.NAME);
        assertThat(counts()).as("people were told that it waits for the case file").containsExactly(List.of("0", "0", "10"));
        app.execute("update survey.questionnaire set waits_for_filing = false");
        jobs.runNow(Retention.NAME);
        assertThat(counts()).as("who was told a day alone is kept to it").containsExactly(List.of("0", "0", "0"));
        assertThat(app.queryOne("select count(*) from response.received_count")).isEqualTo("0");
    }

    /// The attack: whoever marks a ticket used in the transaction that stores the answer gives both rows the same number.
    @Test
    void without_the_inbox_a_ticket_in_the_same_transaction_tells_who_answered_what() {
        for (int person = 0; person < 20; person++) {
            app.execute("begin; insert into public.ticket (person) values (" + person + "); "
                    + "insert into response.answer_sheet (id, version_id, survey_id, receipt_hash, mode, language, received_on, answers) "
                    + "values (gen_random_uuid(), "
                    + version + ", " + survey + ", sha256('" + person + "'), 'WEB', 'da', '2026-03-02', '{\"mere\": \"person " + person
                            + "\"}'); commit");
        }
        assertThat(reidentifiedBy("t.xmin::text::bigint = a.xmin::text::bigint")).isEqualTo(20);
    }

    @Test
    void with_the_inbox_no_table_tells_who_answered_what() {
        for (int person = 0; person < 40; person++) {
            app.execute("insert into public.ticket (person) values (" + person + ")");
            send(UUID.randomUUID(), "ja", "person " + person);
        }
        move();
        assertThat(app.queryOne("select count(*) from response.answer_sheet")).isEqualTo("40");
        assertThat(reidentifiedBy("t.xmin::text::bigint = a.xmin::text::bigint")).isZero();
        for (int near = -3; near <= 3; near++) assertThat(reidentifiedBy("t.xmin::text::bigint = a.xmin::text::bigint + " + near))
                .as("xid %s", near).isZero();
        assertThat(reidentifiedByOrder()).as("ctid order guesses no better than chance").isLessThan(8);
        for (var table : app.query("select format('%I.%I', schemaname, tablename) from pg_tables "
                + "where schemaname not in ('pg_catalog', 'information_schema') "
                + "and not (schemaname = 'response' and tablename like 'answer%')")) {
            var paired = app.queryOne("select count(*) from (select t.ctid from " + table.getFirst()
                    + " t join response.answer_sheet a on abs(t.xmin::text::bigint - a.xmin::text::bigint) <= 1 "
                    + "group by t.ctid having count(*) < 10) pairs");
            assertThat(paired).as(table.getFirst()).isEqualTo("0");
        }
        var columns = app.query("select table_name || '.' || column_name from information_schema.columns "
                + "where table_schema = 'response' and data_type like 'timestamp%'");
        assertThat(columns).as("no minute anywhere").isEmpty();
        assertThat(app.query("select column_name from information_schema.columns where table_schema = 'response' "
                + "and column_name ~ '(^|_)(ip|addr|agent|email|name)'")).isEmpty();
    }

    private static int reidentifiedBy(String join) {
        return Integer.parseInt(app.queryOne("select count(*) from (select t.person from public.ticket t join response.answer_sheet a on "
                + join
                + " group by t.person having count(*) = 1 and min(a.answers ->> 'mere') = 'person ' || t.person) told"));
    }

    private static int reidentifiedByOrder() {
        return Integer.parseInt(app.queryOne("select count(*) from (select person, row_number() over (order by ctid) place "
                + "from public.ticket) t "
                + "join (select answers ->> 'mere' said, row_number() over (order by ctid) place from response.answer_sheet) "
                + "a using (place) where said = 'person ' || person"));
    }

    private static List<List<String>> counts() {
        return app.query("select (select count(*) from response.withdrawn), (select count(*) from response.draft_page), (select count(*) "
                + "from response.answer_sheet)");
    }

    private static List<UUID> send(int howMany) {
        var sent = new ArrayList<UUID>();
        for (int i = 0; i < howMany; i++) {
            var id = UUID.randomUUID();
            assertThat(send(id, "ja", "Flere stier")).isInstanceOf(Sending.Received.class);
            sent.add(id);
        }
        return sent;
    }

    private static Sending sendAgain(UUID id, String option) {
        return send(id, option, "Flere stier");
    }

    private static Sending send(UUID id, String option, String text) {
        var live = app.bean(Surveys.class).live("kort").survey();
        return app.bean(Responses.class).send(live, new Submission(id, version, SettableClock.START.minusSeconds(60), Mode.WEB,
                Optional.empty(), "da",
                new Answers(Map.of("ryger", new Answer.Choice(option), "mere", new Answer.Text(text)))));
    }

    private static void move() {
        app.bean(Jobs.class).runNow(Mover.NAME);
    }
}
