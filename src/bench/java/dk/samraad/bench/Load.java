package dk.samraad.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// So many respondents at a time, for so many seconds.
final class Load {
    private static final int WARM = 50_000;

    /// @param finished steps that went well, `perSecond` of them; `p50`, `p95`, `p99` in milliseconds
    record Figures(long finished, double perSecond, double p50, double p95, double p99, long failures) {}

    interface Step {
        /// One whole visit.
        void run() throws IOException;
    }

    private Load() {}

    /// As fast as `workers` go.
    static Figures closed(int workers, int seconds, Step step) throws InterruptedException {
        return run(workers, seconds, 0, step);
    }

    /// Until the compiler of the JVM has seen enough, however slow the machine is today; a minute at most.
    static void warm(int workers, Step step) throws InterruptedException {
        long finished = 0;
        for (int turn = 0; turn < 12 && finished < WARM; turn++) finished += closed(workers, 5, step).finished();
    }

    /// At a fixed pace, so that a slow answer is seen as waiting, not as fewer visits.
    static Figures paced(int perSecond, int seconds, Step step) throws InterruptedException {
        return run(64, seconds, perSecond, step);
    }

    private static Figures run(int workers, int seconds, int perSecond, Step step) throws InterruptedException {
        var times = new ConcurrentLinkedQueue<Long>();
        var failures = new AtomicLong();
        var ticket = new AtomicLong();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int worker = 0; worker < workers; worker++) {
                pool.submit(() -> {
                    while (System.nanoTime() < end) {
                        long due = System.nanoTime();
                        if (perSecond > 0) {
                            due = start + ticket.getAndIncrement() * 1_000_000_000L / perSecond;
                            if (due >= end) return;
                            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) LockSupport.parkNanos(wait);
                        }
                        try {
                            step.run();
                            times.add(System.nanoTime() - due);
                        } catch (IOException | RuntimeException | AssertionError e) {
                            if (failures.incrementAndGet() == 1) e.printStackTrace();
                        }
                    }
                });
            }
        }
        double elapsed = (System.nanoTime() - start) / 1e9;
        var sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Figures(sorted.length, sorted.length / elapsed, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), failures.get());
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }
}
