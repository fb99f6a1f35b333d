package dk.samraad.writing.summary;

import dk.samraad.document.Documents;
import dk.samraad.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the invented summary to a folder, to be looked at. Arguments: the folder.
final class RenderSummary {
    static final int CITATIONS = 4;

    private RenderSummary() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var summary = Summary.of(FjordbySummary.data(Language.DA, CITATIONS), FjordbySummary.AS_OF);
        try (var pdf = Files.newOutputStream(folder.resolve("opsummering.pdf"))) {
            new Documents().writePdf(summary.composition(), pdf);
        }
        var html = new Documents().html(summary.composition());
        Files.writeString(folder.resolve("opsummering.html"), "<!doctype html><html lang=da><meta charset=utf-8><link rel=stylesheet href=app.css><main class=container>"
                + html.front().html() + html.contents().html() + html.body().html());
        Files.write(folder.resolve("tabeller.json"), summary.json());
        Files.write(folder.resolve("tabeller.csv"), summary.csv());
    }
}
