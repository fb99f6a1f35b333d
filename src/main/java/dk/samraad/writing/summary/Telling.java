package dk.samraad.writing.summary;

import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import dk.samraad.writing.summary.SummaryData.Chapter;
import dk.samraad.writing.summary.SummaryData.Question;
import java.util.Comparator;
import java.util.List;

/// The questions of a theme whose answers say most, for a document about something else that shows them beside its own. Found
/// by the same arithmetic as the summary's own findings, from what it released.
public final class Telling {
    private Telling() {}

    /// In the order they were asked.
    public static List<Question> of(Chapter chapter, Words words, int most) {
        var findings = new Findings(words);
        var clearest = chapter.questions().stream().flatMap(question -> findings.clearest(chapter, question).stream())
                .sorted(Comparator.comparingDouble(finding -> -finding.strength())).limit(most).map(Findings.Finding::question).toList();
        return chapter.questions().stream().filter(clearest::contains).toList();
    }

    /// As the summary itself draws it.
    ///
    /// @param prefix of its anchor, unique in the document
    public static void write(Question question, Manuscript manuscript, String prefix) {
        new QuestionBlocks(manuscript, prefix).write(question);
    }
}
