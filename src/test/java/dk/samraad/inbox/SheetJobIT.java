package dk.samraad.inbox;

import static dk.samraad.inbox.Xlsx.HEADINGS;
import static dk.samraad.inbox.Xlsx.row;
import static dk.samraad.inbox.Xlsx.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.platform.error.Stale;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.platform.work.Task;
import dk.samraad.platform.work.Worker;
import dk.samraad.reply.Replier;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.testkit.Staff;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The job that brings sheets in: slow, killed, taken over, too late.
class SheetJobIT {
    private static int number;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private String slug = "";
    private SheetDesk desk = new SheetDesk(app, app.client(), "");

    @BeforeEach
    void an_open_hearing() {
        app.clock.set(SettableClock.START);
        for (var table : List.of("identity.attempt", "hearing.reply", "hearing.sheet", "platform.work")) app.execute("delete from " + table);
        slug = FjordbyHearing.open(app, "ark-" + ++number).slug();
        desk = new SheetDesk(app, Staff.signedIn(app), "/medarbejder/hoeringer/" + slug + "/svar/regneark");
    }

    @AfterEach
    void nothing_holds_the_job() {
        app.execute("drop trigger if exists stumble on hearing.reply; drop function if exists hearing.stumble()");
    }

    @Test
    void a_full_sheet_comes_in_whole_and_one_row_more_is_too_many() {
        var plan = desk.looked(Xlsx.of(Sheets.MOST_ROWS));
        assertThat(plan.text()).contains("Der er 5.000 svar i arket. 5.000 af dem er nye");
        var done = desk.broughtIn(plan);
        assertThat(done.text()).contains("5.000 svar er lagt ind");
        assertThat(count()).isEqualTo(5000);
        assertThat(app.query("select letter, min(number), max(number), count(*) from hearing.reply group by letter order by letter"))
                .containsExactly(List.of("o", "1", "500", "500"), List.of("p", "1", "4500", "4500"));
        assertThat(app.queryOne("select count(*) from hearing.sheet where content is not null")).as("its bytes are gone").isEqualTo("0");

        assertThat(desk.looked(Xlsx.of(Sheets.MOST_ROWS + 1)).text()).contains("Der er flere end 5.000 svar i arket. Del det i flere filer", "Send det rettede regneark");
    }

    @Test
    void progress_shows_by_reload_and_citizens_do_not_wait() {
        stumble("if new.sender_name = 'Sidste' then perform pg_advisory_xact_lock(4711); end if;");
        var plan = desk.looked(sheet(HEADINGS, rows(401)));
        var asked = desk.wanted(plan);
        assertThat(asked.text()).contains("Vi lægger svarene ind", "Der er 401 rækker", "Du kan gå herfra imens");
        try (var holding = app.dataSource().getConnection(); var statement = holding.createStatement()) {
            statement.execute("select pg_advisory_lock(4711)");
            var job = CompletableFuture.runAsync(() -> app.bean(Jobs.class).runNow(Sheets.JOB));
            await("select coalesce(max(done), 0) from platform.work", "400");
            var underway = desk.again(asked);
            assertThat(underway.text()).contains("400 af 401 rækker er klar");
            assertThat(underway.page().select("progress").attr("value")).isEqualTo("400");
            assertThat(underway.page().select("form[action$=/sletning]")).as("not while it is in hand").isEmpty();
            assertThat(count()).as("all or none").isZero();
            assertThat(Replier.code(new Replier(app).sent(slug, "Flere stier", Replier.person("Carla Prøve")))).as("sent meanwhile").isNotEmpty();
            assertThat(app.queryOne("select number from hearing.reply")).isEqualTo("402");
            statement.execute("select pg_advisory_unlock(4711)");
            job.join();
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
        assertThat(desk.again(asked).text()).contains("401 svar er lagt ind");
        assertThat(count()).isEqualTo(402);
    }

    @Test
    void a_job_whose_database_connection_is_killed_leaves_nothing_and_is_tried_again() {
        stumble("if new.sender_name = 'Sidste' then perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(5); end if;");
        var failed = desk.broughtIn(desk.looked(sheet(HEADINGS, rows(250))));
        assertThat(failed.text()).contains("Svarene blev ikke lagt ind", "Noget gik galt hos os. Intet er lagt ind.", "giv driften dette nummer");
        assertThat(failed.page().select("code").text()).matches("[0-9a-f]{8}");
        assertThat(count()).isZero();

        nothing_holds_the_job();
        var looked = desk.afterJob(desk.press(failed, "forsoeg"));
        assertThat(looked.text()).contains("250 af dem er nye");
        assertThat(desk.broughtIn(looked).text()).contains("250 svar er lagt ind");
        assertThat(app.query("select count(*), max(number) from hearing.reply")).as("the numbers set aside the first time").containsExactly(List.of("250", "250"));
    }

    @Test
    void a_job_that_was_killed_is_begun_again_and_the_dead_one_writes_nothing_more() {
        var asked = desk.wanted(desk.looked(Xlsx.of(20)));
        var sheet = one(asked);
        var dead = killed();
        desk.afterJob(asked);
        assertThat(count()).isEqualTo(20);
        var ledger = app.bean(SheetLedger.class);
        assertThatThrownBy(() -> dead.counted(10)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> ledger.done(dead, sheet, app.bean(dk.samraad.hearing.Hearings.class).bySlug(slug), new KeptSheet.Outcome(20, 0))).isInstanceOf(Stale.class);
        desk.afterJob(asked);
        assertThat(count()).as("the job again").isEqualTo(20);
    }

    @Test
    void one_thought_dead_that_goes_on_writing_is_undone() {
        var asked = desk.wanted(desk.looked(Xlsx.of(20)));
        var sheet = one(asked);
        var first = killed();
        var hearing = app.bean(dk.samraad.hearing.Hearings.class).bySlug(slug);
        var basis = new SheetWork.Basis(hearing, app.bean(dk.samraad.proposal.Drafts.class).inHearing(hearing.id()), Xlsx.DAY, sheet(HEADINGS, row("Dan Prøve", "Noget andet")));
        assertThatThrownBy(() -> app.bean(SheetBringing.class).all(first, sheet, basis, new SheetNumbers(0, 0, 1000, 1))).as("before its successor is done").isInstanceOf(Stale.class);
        desk.afterJob(asked);
        assertThatThrownBy(() -> app.bean(SheetBringing.class).all(first, sheet, basis, new SheetNumbers(0, 0, 1000, 1))).as("and after").isInstanceOf(Stale.class);
        assertThat(count()).isEqualTo(20);
    }

    @Test
    void a_sheet_that_is_in_hand_is_not_given_up_and_work_left_over_brings_nothing_in() {
        var ready = desk.looked(Xlsx.of(20));
        app.execute("insert into platform.work (kind, subject, state, asked_by, asked_at) values ('" + Sheets.JOB + "', '" + SheetDesk.id(ready) + "', 'ASKED', 'Ane', now())");
        assertThat(desk.afterJob(ready).text()).as("nobody has said so").contains("20 af dem er nye");
        assertThat(count()).isZero();
        assertThat(app.queryOne("select count(*) from platform.work")).isEqualTo("0");

        var shownBefore = one(ready);
        var asked = desk.wanted(desk.again(ready));
        for (var sheet : List.of(shownBefore, one(asked))) {
            app.bean(Sheets.class).giveUp(app.bean(dk.samraad.hearing.Hearings.class).bySlug(slug), sheet);
        }
        assertThat(desk.afterJob(asked).text()).as("a colleague pressed between").contains("20 svar er lagt ind");
    }

    /// What an instance holds that was thought dead: another may take its work.
    private static Task killed() {
        var held = new AtomicReference<Task>();
        app.bean(Worker.class).each(Sheets.JOB, "sheet", task -> {
            held.set(task);
            app.execute("update platform.work set attempt = attempt + 1");
        });
        return java.util.Objects.requireNonNull(held.get());
    }

    @Test
    void what_changed_meanwhile_is_said_and_nothing_is_brought_in() {
        var plan = desk.looked(sheet(HEADINGS, List.of(Xlsx.DAY, "Privatperson", "Anna Prøve", "", "", "", "1.2", "Flere stier")));
        var asked = desk.wanted(plan);
        app.execute("update hearing.consultation set opens_on = '2026-03-02' where slug = '" + slug + "'");
        assertThat(desk.afterJob(asked).text()).contains("Fejl i regnearket", "2 A (Modtaget) Dagen skal være");

        app.execute("update hearing.consultation set opens_on = '2026-03-01' where slug = '" + slug + "'");
        var second = desk.wanted(desk.looked(sheet(HEADINGS, row("Bo Prøve", "Flere stier"))));
        app.execute("update hearing.consultation set state = 'DECIDED', decision = 'Ja' where slug = '" + slug + "'");
        var closed = desk.afterJob(second);
        assertThat(closed.text()).contains("Høringen tager ikke imod svar nu Intet er lagt ind");
        assertThat(count()).isZero();
    }

    private static List<List<Object>> rows(int count) {
        var all = new java.util.ArrayList<List<Object>>();
        for (int i = 1; i < count; i++) all.add(row("Anna Prøve", "Svar " + i));
        all.add(row("Sidste", "Svar " + count));
        return all;
    }

    private static void stumble(String where) {
        app.execute("create function hearing.stumble() returns trigger language plpgsql as $$ begin " + where + " return new; end $$;"
                + " create trigger stumble before insert on hearing.reply for each row execute function hearing.stumble()");
    }

    private static void await(String sql, String wanted) {
        var until = System.nanoTime() + 30_000_000_000L;
        while (!app.queryOne(sql).equals(wanted)) {
            if (System.nanoTime() > until) throw new AssertionError(sql + " is " + app.queryOne(sql));
            Thread.onSpinWait();
        }
    }

    private static KeptSheet one(Answer page) {
        return app.bean(SheetQueries.class).find(UUID.fromString(SheetDesk.id(page))).orElseThrow();
    }

    private static int count() {
        return Integer.parseInt(app.queryOne("select count(*) from hearing.reply"));
    }
}
