package dk.samraad.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The PDF of a summary and of a consultation report, against PDFBox writing the same words without tags; and the
/// smallest heap it can be made in.
final class Report {
    private static final List<Integer> HEAPS = List.of(160, 128, 96, 64, 48, 32);

    private Report() {}

    static List<Row> measure(Path folder) throws IOException, InterruptedException {
        var rows = new ArrayList<Row>();
        rows.addAll(measure(folder, "summary", 100, 5, "summary with 100 free texts"));
        rows.addAll(measure(folder, "replies", 5_000, 7, "a hvidbog of 5,000 replies"));
        return rows;
    }

    private static List<Row> measure(Path folder, String kind, int count, int rounds, String name) throws IOException, InterruptedException {
        var file = folder.resolve(kind + ".pdf").toString();
        var figures = run("-Xmx512m", kind, String.valueOf(count), String.valueOf(rounds), file).strip().split(" ");
        double ours = Double.parseDouble(figures[0]);
        double bare = Double.parseDouble(figures[1]);
        int heap = smallestHeap(kind, count, file);
        return List.of(
                Row.of("PDF of " + name, Row.number("%s pages, %.0f ms; untagged %.0f ms; ratio %.2f", figures[2], ours, bare, ours / bare), "≤ 3 × untagged", ours <= 3 * bare),
                Row.of("heap for it", heap == 0 ? "more than 160 MB" : "made with -Xmx" + heap + "m", "≤ 160 MB", heap > 0));
    }

    /// Of those tried; 0 when none was enough.
    private static int smallestHeap(String kind, int count, String file) throws InterruptedException {
        int enough = 0;
        for (int heap : HEAPS) {
            try {
                run("-Xmx" + heap + "m", kind, String.valueOf(count), "0", file);
                enough = heap;
            } catch (IOException tooSmall) {
                return enough;
            }
        }
        return enough;
    }

    private static String run(String memory, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Service.java(), memory, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-cp",
                System.getProperty("java.class.path"), "dk.samraad.bench.Writing"));
        command.addAll(List.of(arguments));
        var output = File.createTempFile("samraad-bench", ".txt");
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
            var inTime = process.waitFor(5, TimeUnit.MINUTES);
            process.destroyForcibly();
            var said = java.nio.file.Files.readString(output.toPath());
            if (!inTime || process.waitFor() != 0) throw new IOException(said);
            return said.lines().reduce("", (first, last) -> last);
        } finally {
            java.nio.file.Files.delete(output.toPath());
        }
    }
}
