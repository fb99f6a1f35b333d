package dk.samraad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What was measured on.
final class Machine {
    private Machine() {}

    static String description() throws IOException {
        return Row.number("%s %s, %d cores, %.0f GB, JDK %s, load average %s", System.getProperty("os.name"), System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(), memory(), System.getProperty("java.version"), load());
    }

    /// What else the machine does: one for each core that is wanted all the time.
    static String load() throws IOException {
        var file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Files.readString(file).split(" ")[0] : "unknown";
    }

    private static double memory() throws IOException {
        var file = Path.of("/proc/meminfo");
        return Files.exists(file) ? kilobytes(file, "MemTotal:") / 1e6 : Double.NaN;
    }

    /// Memory of one process as it stands, shared pages divided by those who share them; 0 when the process is gone.
    static long proportionalKilobytes(long process) {
        try {
            return kilobytes(Path.of("/proc/" + process + "/smaps_rollup"), "Pss:");
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long kilobytes(Path file, String label) throws IOException {
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith(label)) return Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
        return 0;
    }
}
