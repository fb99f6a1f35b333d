package dk.samraad.bench;

import dk.samraad.document.Documents;
import dk.samraad.document.Samples;
import dk.samraad.writing.hearing.ConsultationReport;
import dk.samraad.writing.hearing.InventedHearing;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes documents in a JVM of its own, ours and the untagged one in turns, and prints one line: milliseconds of ours,
/// of the other, pages. Arguments: `summary` or `replies`, how many, rounds (0: ours once and nothing else), the file.
final class Writing {
    private Writing() {}

    private interface Writer {
        void to(OutputStream out) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        var file = Path.of(arguments[3]);
        var composition = arguments[0].equals("replies") ? ConsultationReport.of(InventedHearing.paper(count), InventedHearing.AS_OF).composition() : Samples.summary(count);
        var documents = new Documents();
        if (rounds == 0) {
            System.out.println(millis(file, out -> documents.writePdf(composition, out)));
            return;
        }
        var ours = new double[rounds];
        var bare = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            double first = millis(file, out -> UntaggedBook.write(composition, out));
            double second = millis(file, out -> documents.writePdf(composition, out));
            if (round >= 0) bare[round] = first;
            if (round >= 0) ours[round] = second;
        }
        System.out.println(Turns.median(ours) + " " + Turns.median(bare) + " " + pages(file));
    }

    private static int pages(Path file) throws IOException {
        try (var document = org.apache.pdfbox.Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static double millis(Path file, Writer writer) throws IOException {
        long start = System.nanoTime();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writer.to(out);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
