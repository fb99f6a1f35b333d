package dk.samraad.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.samraad.platform.start.ShutdownTask;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/// Runs the rooms' jobs, each on one instance at a time (db-scheduler). The door of the jobs.
@Singleton
public class Jobs implements ApplicationEventListener<ServerStartupEvent>, ShutdownTask, Ordered {
    static final String TABLE = "platform.scheduled_tasks";

    private final Map<String, RecurringJob> recurring = new LinkedHashMap<>();
    private final Map<String, OnceJob> once = new LinkedHashMap<>();
    private final Map<String, OneTimeTask<Void>> tasks = new LinkedHashMap<>();
    private final Failures failures;
    private final Scheduler scheduler;
    private final InstantSource clock;
    private final boolean running;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /// @param running whether this instance takes jobs (`SAMRAAD_JOBS`); tests run them by hand
    Jobs(List<RecurringJob> recurring, List<OnceJob> once, Failures failures, DataSource database, InstantSource clock,
            @Value("${samraad.jobs:true}") boolean running) {
        this.failures = failures;
        recurring.forEach(job -> this.recurring.put(job.name(), job));
        once.forEach(job -> this.once.put(job.name(), job));
        once.forEach(job -> tasks.put(job.name(), Tasks.oneTime(job.name())
                .execute((task, context) -> attempt(job.name(), () -> job.run(task.getId())))));
        this.clock = clock;
        this.running = running;
        this.scheduler = scheduler(database);
    }

    /// The scheduler opens connections of its own: it must see a job as taken before the job's transaction begins.
    private Scheduler scheduler(DataSource database) {
        List<RecurringTask<?>> again = new ArrayList<>();
        recurring.values().forEach(job -> again.add(Tasks.recurring(job.name(), FixedDelay.of(job.pause()))
                .execute((task, context) -> attempt(job.name(), job::run))));
        return Scheduler.create(DelegatingDataSource.unwrapDataSource(database), new ArrayList<Task<?>>(tasks.values()))
                .startTasks(again)
                .tableName(TABLE)
                .threads(2)
                .pollingInterval(Duration.ofSeconds(5))
                // A job whose instance was killed is taken up again after eighteen missed beats, three minutes. Not sooner: a
                // database that stood still for a minute lets nobody beat, and two machines' clocks may differ.
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(18)
                // It waits as long once more after the interrupt, which a statement under way does not hear.
                .shutdownMaxWait(Duration.ofSeconds(10))
                .enableImmediateExecution()
                // [#attempt] has said it.
                .failureLogging(LogLevel.OFF, false)
                .clock(clock::instant)
                .build();
    }

    /// Says what failed under a reference. Afterwards the scheduler counts it and tries again at the next turn.
    private void attempt(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            failures.sayOfJob(name, failure);
            throw failure;
        }
    }

    /// After the start-up tasks, which may run jobs by hand.
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        if (running) scheduler.start();
    }

    /// No new ones; those under way are waited for, while people still are.
    @Override
    public void run() {
        stop();
    }

    @PreDestroy
    void stop() {
        if (running && !stopped.getAndSet(true)) scheduler.stop();
    }

    /// Asks for a job to be done as soon as somebody is free; asking twice before it is done is the same as once.
    ///
    /// @param name of a [OnceJob]
    public void ask(String name, String id) {
        var task = tasks.get(name);
        if (task == null) throw new IllegalArgumentException("No job " + name);
        scheduler.scheduleIfNotExists(task.instance(id), clock.instant());
    }

    /// Every job there is that is done again and again, by name.
    Map<String, RecurringJob> recurring() {
        return Map.copyOf(recurring);
    }

    /// Names of those that are done when asked.
    Set<String> whenAsked() {
        return Set.copyOf(once.keySet());
    }

    /// Whether this instance takes jobs.
    boolean isRunning() {
        return running;
    }

    /// Runs a job here and now, as a test or a demo does.
    public void runNow(String name) {
        var job = recurring.get(name);
        if (job == null) throw new IllegalArgumentException("No job " + name);
        attempt(name, job::run);
    }

    /// Runs a job here and now, as a test or a demo does.
    public void runNow(String name, String id) {
        var job = once.get(name);
        if (job == null) throw new IllegalArgumentException("No job " + name);
        attempt(name, () -> job.run(id));
    }
}
