package dk.samraad.writing.hearing;

import dk.samraad.document.Composition;
import dk.samraad.document.Documents;
import dk.samraad.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the documents about an invented hearing to a folder, to be looked at; and those of one with a title of two hundred
/// letters to which
/// nobody replied. Arguments: the folder, how many replies.
final class RenderPapers {
    private RenderPapers() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        int count = Integer.parseInt(arguments[1]);
        var paper = ConsultationReport.of(InventedHearing.paper(Language.DA, count), InventedHearing.AS_OF);
        write(paper.composition(), folder.resolve("hvidbog.pdf"));
        write(paper.brief(), folder.resolve("kort.pdf"));
        write(CollectedReplies.of(InventedHearing.replies(Language.DA, count), InventedHearing.AS_OF).composition(),
                folder.resolve("hoeringssvar.pdf"));
        var silent = ConsultationReport.of(InventedHearing.silent(), InventedHearing.AS_OF);
        write(silent.composition(), folder.resolve("hvidbog-uden-svar.pdf"));
        write(silent.brief(), folder.resolve("kort-uden-svar.pdf"));
        write(CollectedReplies.of(InventedHearing.silentReplies(), InventedHearing.AS_OF).composition(),
                folder.resolve("hoeringssvar-uden-svar.pdf"));
    }

    private static void write(Composition composition, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            new Documents().writePdf(composition, out);
        }
    }
}
