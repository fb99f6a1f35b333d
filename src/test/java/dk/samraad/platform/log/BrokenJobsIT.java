package dk.samraad.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.platform.jobs.OnceJob;
import dk.samraad.platform.jobs.RecurringJob;
import dk.samraad.testkit.Printed;
import dk.samraad.testkit.RunningSamraad;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/// Every piece of work there is, broken: what it was about stays out of the log, and a reference to look for is in it.
@Isolated("it reads all that is logged")
class BrokenJobsIT {
    private static final String PLANTED = "plantet-hemmelighed-4711";
    /// It speaks to a mailbox before it speaks to the database, and there is none here.
    private static final List<String> QUIET = List.of("platform.bounces");

    /// What a copy of the demo knows of its tables' sizes is different, and with it the table that a plan begins with.
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo().loadingByItself()
            .with("samraad.smtp.host", "127.0.0.1").with("samraad.smtp.port", 9).with("samraad.mail.from", "samraad@fjordby.example");

    /// Every table is a view that quotes the planted words as soon as it is looked at or written to.
    @Test
    void a_job_that_meets_a_failing_table_says_a_reference_and_none_of_its_words() {
        // Else a plan that begins with this table, empty in the demo, never comes to the planted words.
        app.execute("""
                insert into hearing.sender_party (consultation_id, party_id, fingerprint, is_its, decided_by, decided_at)
                select (select min(id) from hearing.consultation), (select min(id) from party.organisation), \
                decode(repeat('00', 32), 'hex'), true,
                    'Tovholder', now()""");
        app.execute("""
                insert into hearing.council_note (consultation_id, council_id, section, about, text, seat_id, author, written_at)
                select (select min(id) from hearing.consultation), organisation_id, '1', '', 'En note', id, 'Medlem', now()
                from party.seat order by id limit 1""");
        app.execute("""
                create function public.planted() returns boolean language plpgsql volatile as
                $$ begin raise exception 'Failing row contains (%s)', '{p}' using detail = 'Key (email)=({p}) already exists.'; end $$;
                create function public.planted_row() returns trigger language plpgsql as $$ begin perform public.planted(); return null; \
                end $$;
                do $$ declare t record; begin
                  for t in select table_schema s, table_name n from information_schema.tables where table_type = 'BASE TABLE'
                      and table_schema not in ('pg_catalog', 'information_schema', 'flyway') and table_name <> 'scheduled_tasks' loop
                    execute format('alter table %I.%I rename to %I', t.s, t.n, 'broken_' || t.n);
                    execute format('create view %I.%I as select b.* from (select public.planted() as p offset 0) x left join %I.%I b \
                on true where x.p', t.s, t.n, t.s, 'broken_' || t.n);
                    execute format('create trigger planted instead of insert or update or delete \
                on %I.%I for each row execute function public.planted_row()', t.s, t.n);
                  end loop; end $$;
                """.replace("{p}", PLANTED));
        var silent = new TreeSet<String>();
        var names = new TreeSet<String>();
        for (var job : app.beans(RecurringJob.class)) names.add(job.name());
        for (var job : app.beans(OnceJob.class)) names.add(job.name());
        assertThat(names).hasSizeGreaterThanOrEqualTo(15);
        for (var name : names) {
            var log = Printed.during(() -> run(name));
            assertThat(log.text()).as(name).doesNotContain(PLANTED);
            if (log.text().contains("job " + name)) {
                assertThat(log.text()).as(name).containsPattern("job " + name.replace(".", "\\.") + " [0-9a-f]{8}")
                        .contains("SQLSTATE P0001");
                assertThat(log.thrown().stream().map(BrokenJobsIT::words)).as("the words were there to be printed: " + name)
                        .anyMatch(text -> text.contains(PLANTED));
            } else {
                silent.add(name);
            }
        }
        assertThat(silent).as("jobs that met no table").isSubsetOf(QUIET);
    }

    private static void run(String name) {
        var jobs = app.bean(Jobs.class);
        // Retention and reminders have something to do by then.
        app.clock.advance(Duration.ofDays(1));
        try {
            if (app.beans(OnceJob.class).stream().anyMatch(job -> job.name().equals(name))) jobs.runNow(name, "1");
            else jobs.runNow(name);
        } catch (RuntimeException expected) {
            // What a test is for: the log is read instead.
        }
    }

    @Test
    void what_is_bound_is_not_printed_at_the_finest_level_either() {
        var names = List.of("io.micronaut.data.query", "org.jooq.tools.LoggerListener", "io.netty.handler.logging.LoggingHandler");
        var log = Printed.during(() -> {
            for (var name : names) {
                var logger = (Logger) LoggerFactory.getLogger(name);
                logger.setLevel(Level.TRACE);
                logger.trace("Binding parameter at position 1 to value {}", PLANTED);
                logger.debug("-> with bind values: {}", PLANTED);
                logger.setLevel(null);
            }
        });
        assertThat(log.text()).isEmpty();
    }

    static String words(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
