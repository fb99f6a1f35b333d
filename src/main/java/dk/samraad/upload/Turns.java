package dk.samraad.upload;

import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who may look into a file now: two at a time in this process, or one that needs much; the others wait, so many and so long.
/// Each works in a thread of its own, which is told to stop when its time is up. A place is free again when the work has
/// really ended, so there are never more than two, whatever a file does.
@Singleton
class Turns {
    static final int PLACES = 2;
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    private static final int MOST_WAITING = 100;
    private static final int WAITING_SECONDS = 45;
    private static final int WORKING_SECONDS = 25;
    private static final int STACK = 1024 * 1024;

    private final Semaphore free = new Semaphore(PLACES, true);
    private final AtomicInteger waiting = new AtomicInteger();
    private final int waitingMillis;
    private final int workingMillis;

    Turns() {
        this(WAITING_SECONDS * 1000, WORKING_SECONDS * 1000);
    }

    Turns(int waitingMillis, int workingMillis) {
        this.waitingMillis = waitingMillis;
        this.workingMillis = workingMillis;
    }

    /// @param places one, or both for what needs much memory
    /// @throws Unfit what the work threw; that it took too much time, memory or depth; or that too many wait
    <T> T take(int places, Callable<T> work) throws Unfit {
        await(places);
        tidyUp();
        var task = new FutureTask<T>(work);
        Thread.ofPlatform().name("inspection").daemon().stackSize(STACK).start(() -> {
            try {
                task.run();
            } finally {
                free.release(places);
            }
        });
        try {
            return task.get(workingMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            task.cancel(true);
            throw new Unfit(FileFault.TOO_DEMANDING);
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unfit(FileFault.BUSY);
        } catch (ExecutionException failed) {
            var cause = failed.getCause();
            throw told(cause == null ? failed : cause);
        }
    }

    /// The collector would rather let the heap grow to its most than look for what the large pieces of the files before left
    /// behind; a service at rest has less than half of it. Before the file's own time begins.
    private static void tidyUp() {
        var heap = Runtime.getRuntime();
        if (heap.totalMemory() - heap.freeMemory() > heap.maxMemory() / 2) System.gc();
    }

    private void await(int places) throws Unfit {
        try {
            if (waiting.incrementAndGet() > MOST_WAITING
                    || !free.tryAcquire(places, waitingMillis, TimeUnit.MILLISECONDS)) throw new Unfit(FileFault.BUSY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unfit(FileFault.BUSY);
        } finally {
            waiting.decrementAndGet();
        }
    }

    /// An `Error` here is the file's, not the service's. Its words are not logged: they may be the file's.
    private static Unfit told(Throwable cause) {
        return switch (cause) {
            case Unfit unfit -> unfit;
            case Patience.Gone gone -> new Unfit(FileFault.TOO_DEMANDING);
            case VirtualMachineError tooMuch -> tooDemanding(tooMuch);
            case RuntimeException unexpected -> throw unexpected;
            default -> tooDemanding(cause);
        };
    }

    private static Unfit tooDemanding(Throwable cause) {
        LOG.warn("A file was refused because looking into it ended in {}", cause.getClass().getSimpleName());
        return new Unfit(FileFault.TOO_DEMANDING);
    }
}
