package dk.samraad.writing.summary;

import dk.samraad.document.Block;
import dk.samraad.document.Block.Note.Tone;
import dk.samraad.writing.Manuscript;
import dk.samraad.writing.Words;
import dk.samraad.writing.summary.Findings.Finding;
import dk.samraad.writing.summary.Result.Line;
import dk.samraad.writing.summary.SummaryData.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One page for the reader who has one minute: who was asked, what they said in the words of those who read the answers, and where they
/// disagree. It never grows over the page: what is found by arithmetic gives way to what people wrote.
final class InShort {
    private final Words words;
    private final SummaryData data;
    private final Interim interim;
    private final Findings findings;

    private InShort(Words words, SummaryData data, Interim interim) {
        this.words = words;
        this.data = data;
        this.interim = interim;
        this.findings = new Findings(words);
    }

    /// @param fits whether so much goes on the page
    static List<Block> of(SummaryData data, Interim interim, Words words, Predicate<List<Block>> fits) {
        var chapter = new InShort(words, data, interim);
        for (int most = Findings.MOST_DISAGREEMENTS; ; most--) {
            var blocks = chapter.blocks(most);
            if (most == 0 || fits.test(blocks)) return blocks;
        }
    }

    private List<Block> blocks(int mostDisagreements) {
        var manuscript = new Manuscript(words);
        manuscript.chapter(words.t("report.short.title"), "kort-fortalt");
        interim.note(manuscript);
        manuscript.paragraph(interim.intro());
        who().ifPresent(manuscript::paragraph);
        pointing(manuscript);
        disagreeing(manuscript, mostDisagreements);
        manuscript.note(Tone.WARNING, words.t("report.short.caution"), words.t("report.short.caution-text"));
        return manuscript.blocks();
    }

    private void pointing(Manuscript manuscript) {
        manuscript.section(words.t("report.short.findings"), "kort-svar");
        if (data.headlines().isEmpty()) manuscript.paragraph(words.t("report.short.no-findings"));
        else manuscript.numbered(data.headlines().stream().map(headline -> headline.spans(words, true)).toList());
    }

    private void disagreeing(Manuscript manuscript, int most) {
        manuscript.section(words.t("report.short.disagreements"), "kort-uenighed");
        var all = findings.disagreements(data);
        if (all.isEmpty()) manuscript.paragraph(data.hasOpinions()
                ? words.t("report.short.no-disagreements") : words.t("report.short.no-opinions"));
        var shown = new ArrayList<>(all.stream().limit(most).map(Finding::text).toList());
        if (all.size() > shown.size()) shown.add(words.t("report.short.more-disagreements", all.size() - shown.size()));
        manuscript.bullets(shown);
        var untold = Findings.untold(data);
        if (untold > 0) manuscript.paragraph(words.t("report.short.untold", untold));
    }

    /// The largest group of each background question.
    private Optional<String> who() {
        var largest = data.background().stream().flatMap(question -> largest(question).stream()).limit(3).toList();
        return largest.isEmpty() ? Optional.empty() : Optional.of(words.t("report.short.who", words.list(largest)));
    }

    /// With how many it is of how many; none where it cannot be told which is the largest.
    private Optional<String> largest(Question question) {
        if (!(question.result() instanceof Result.Choices choices) || choices.several()) return Optional.empty();
        var shown = choices.lines().stream().mapToInt(InShort::people).sum();
        var most = choices.lines().stream().mapToInt(InShort::people).max().orElse(0);
        var largest = choices.lines().stream().filter(line -> people(line) == most).toList();
        return Optional.of(largest).filter(lines -> lines.size() == 1).map(List::getFirst)
                .filter(line -> question.answered().filter(answered -> answered - shown < people(line)).isPresent())
                .map(line -> words.t("report.short.group", words.quoted(line.label()), words.count(people(line)),
                        words.count(question.answered().orElse(0))));
    }

    private static int people(Line line) {
        return line.cell().people().orElse(0);
    }
}
