package dk.samraad.report.summary;

import dk.samraad.document.Block.Note.Tone;
import dk.samraad.document.Span;
import dk.samraad.report.summary.Findings.Finding;
import dk.samraad.report.summary.Result.Line;
import dk.samraad.report.summary.SummaryData.Question;
import dk.samraad.report.writing.Manuscript;
import dk.samraad.report.writing.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One page for the reader who has one minute: who was asked, what they said, where they disagree.
final class InShort {
    private final Manuscript manuscript;
    private final Words words;
    private final Findings findings;

    InShort(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
        this.findings = new Findings(words);
    }

    void write(SummaryData data, Interim interim) {
        manuscript.chapter(words.t("report.short.title"), "kort-fortalt");
        interim.note(manuscript);
        manuscript.paragraph(interim.intro());
        who(data).ifPresent(manuscript::paragraph);
        pointing(findings.main(data));
        disagreeing(findings.disagreements(data));
        manuscript.note(Tone.WARNING, words.t("report.short.caution"), words.t("report.short.caution-text"));
    }

    private void pointing(List<Finding> main) {
        manuscript.section(words.t("report.short.findings"));
        if (main.isEmpty()) {
            manuscript.paragraph(words.t("report.short.no-findings"));
            return;
        }
        manuscript.numbered(main.stream().map(finding -> Stream.concat(
                finding.theme().stream().flatMap(theme -> Stream.<Span>of(
                        new Span.Link(theme.heading(), "#" + ThemeChapter.anchor(theme)), Span.text(": "))),
                Stream.of(Span.text(finding.text()))).toList()).toList());
    }

    private void disagreeing(List<Finding> disagreements) {
        manuscript.section(words.t("report.short.disagreements"));
        if (disagreements.isEmpty()) manuscript.paragraph(words.t("report.short.no-disagreements"));
        else manuscript.bullets(disagreements.stream().map(Finding::text).toList());
    }

    /// The largest group of each background question.
    private Optional<String> who(SummaryData data) {
        var largest = data.background().stream().flatMap(question -> largest(question).stream()).limit(3).toList();
        return largest.isEmpty() ? Optional.empty() : Optional.of(words.t("report.short.who", words.list(largest)));
    }

    private Optional<String> largest(Question question) {
        if (!(question.result() instanceof Result.Choices choices) || choices.several()) return Optional.empty();
        return choices.lines().stream().filter(line -> line.cell().shown())
                .max(Comparator.comparingDouble((Line line) -> line.cell().percent().orElse(0.0)))
                .map(line -> words.t("report.short.group", line.label(), words.percent(line.cell().percent().orElse(0.0))));
    }
}
