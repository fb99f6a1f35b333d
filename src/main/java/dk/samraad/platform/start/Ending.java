package dk.samraad.platform.start;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends Samråd in order: those who are being answered, the jobs, the rest of the application, and the database last. The JVM runs its
/// shutdown hooks all at once, so this is the only one.
public final class Ending implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

    private @Nullable AutoCloseable database;
    private @Nullable ApplicationContext application;

    /// An end that comes with the process, whenever and however that stops short of a kill.
    public static Ending withTheProcess() {
        var ending = new Ending();
        Runtime.getRuntime().addShutdownHook(new Thread(ending, "ending"));
        return ending;
    }

    /// From here on there is a database to be closed.
    public synchronized void closes(AutoCloseable one) {
        database = one;
    }

    /// From here on there is an application to be stopped.
    public synchronized void stops(ApplicationContext one) {
        application = one;
    }

    @Override
    public void run() {
        var context = application();
        // One that has not come up holds nothing that does not go with the process.
        if (context != null && context.isRunning()) {
            step(() -> drain(context));
            step(context::stop);
        }
        var last = database();
        if (last != null) step(last::close);
    }

    private synchronized @Nullable ApplicationContext application() {
        return application;
    }

    private synchronized @Nullable AutoCloseable database() {
        return database;
    }

    private interface Step {
        void run() throws Exception;
    }

    /// What fails keeps nothing of what follows from its end.
    private static void step(Step step) {
        try {
            step.run();
        } catch (Exception | Error failure) {
            LOG.error("A step of the end failed", failure);
        }
    }

    private static void drain(ApplicationContext context) throws InterruptedException {
        var threads = new ArrayList<Thread>();
        for (var task : context.getBeansOfType(ShutdownTask.class)) threads.add(Thread.ofVirtual().start(() -> step(task::run)));
        for (var thread : threads) thread.join();
    }
}
