package dk.samraad.report.hearing;

import dk.samraad.document.Composition;
import dk.samraad.document.Documents;
import dk.samraad.web.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the papers about the invented hearing to a folder, to be looked at: also those of a hearing with a title of two hundred
/// letters to which nobody replied. Arguments: the folder.
final class RenderPapers {
    private RenderPapers() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var paper = ConsultationReport.of(InventedHearing.paper(60), InventedHearing.AS_OF);
        write(paper.composition(), folder.resolve("hvidbog.pdf"));
        write(paper.brief(), folder.resolve("kort.pdf"));
        write(CollectedReplies.of(InventedHearing.replies(Language.DA, 60), InventedHearing.AS_OF).composition(), folder.resolve("svar.pdf"));
        var silent = ConsultationReport.of(InventedHearing.silent(), InventedHearing.AS_OF);
        write(silent.composition(), folder.resolve("hvidbog-uden-svar.pdf"));
        write(silent.brief(), folder.resolve("kort-uden-svar.pdf"));
        write(CollectedReplies.of(InventedHearing.silentReplies(), InventedHearing.AS_OF).composition(), folder.resolve("svar-uden-svar.pdf"));
    }

    private static void write(Composition composition, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            new Documents().writePdf(composition, out);
        }
    }
}
