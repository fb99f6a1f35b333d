package dk.samraad.document;

import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a document for somebody who wants to look at it, and says how long it took. Arguments: the file, the number
/// of voices, and `replies` for a consultation report instead of a summary; `-Drounds=3` for a warm figure.
final class RenderSample {
    private RenderSample() {}

    public static void main(String[] arguments) throws Exception {
        int voices = Integer.parseInt(arguments[1]);
        boolean replies = arguments.length > 2 && arguments[2].equals("replies");
        var composition = replies ? Samples.replies(voices) : Samples.summary(voices);
        for (int round = 0; round < Integer.getInteger("rounds", 1); round++) {
            long start = System.nanoTime();
            try (var out = Files.newOutputStream(Path.of(arguments[0]))) {
                new Documents().writePdf(composition, out);
            }
            System.out.println(voices + " voices: " + (System.nanoTime() - start) / 1_000_000 + " ms, " + Files.size(Path.of(arguments[0])) / 1024 + " KB");
        }
        var html = new Documents().html(Samples.summary(20));
        Files.writeString(Path.of(arguments[0].replace(".pdf", ".html")), "<!doctype html><meta charset=utf-8>" + html.front().html() + html.contents().html() + html.body().html());
    }
}
