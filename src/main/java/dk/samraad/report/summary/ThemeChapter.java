package dk.samraad.report.summary;

import static dk.samraad.document.Block.Table.Align.END;
import static dk.samraad.document.Block.Table.Align.START;

import dk.samraad.document.Block;
import dk.samraad.document.Block.Note.Tone;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Column;
import dk.samraad.document.Block.Table.Row;
import dk.samraad.document.Chart;
import dk.samraad.report.summary.SummaryData.Baseline;
import dk.samraad.report.summary.SummaryData.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// One theme: what the policy wants, where it started, what people say, in their own words too.
final class ThemeChapter {
    private final Manuscript manuscript;
    private final Words words;

    ThemeChapter(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
    }

    static String anchor(Chapter chapter) {
        return "tema-" + chapter.code();
    }

    void write(SummaryData data, Chapter chapter) {
        manuscript.chapter(chapter.heading(), anchor(chapter));
        manuscript.paragraph(chapter.about());
        wants(chapter);
        baseline(chapter);
        answers(data, chapter);
        citations(chapter);
    }

    private void wants(Chapter chapter) {
        if (!chapter.commitments().isEmpty()) {
            manuscript.section(words.t("report.theme.commitments"));
            manuscript.bullets(chapter.commitments());
        }
        if (!chapter.goals().isEmpty()) {
            manuscript.section(words.t("report.theme.goals"));
            manuscript.bullets(chapter.goals().stream().map(goal -> switch (goal.direction()) {
                case MORE -> words.t("report.goal.more", goal.measure());
                case FEWER -> words.t("report.goal.fewer", goal.measure());
                case OTHER -> goal.measure();
            }).toList());
        }
    }

    /// The policy's figures and, below them in the same table, the clearest answer to each question: side by side, with
    /// the reminder that they were not measured alike.
    private void baseline(Chapter chapter) {
        if (chapter.baseline().isEmpty()) return;
        manuscript.section(words.t("report.theme.baseline"));
        var rows = new ArrayList<Row>();
        for (var figure : chapter.baseline()) {
            rows.add(new Row(List.of(Cell.head(subject(figure)), Cell.of(value(figure)), Cell.of(comparison(figure)), Cell.of(source(figure))), false));
        }
        var columns = List.of(
                new Column(words.t("report.baseline.subject"), START, 42), new Column(words.t("report.baseline.figure"), END, 22),
                new Column(words.t("report.baseline.comparison"), END, 22), new Column(words.t("report.baseline.source"), START, 32));
        var shares = chapter.baseline().stream().filter(figure -> figure.unit().equals("%") && figure.value().isPresent()).toList();
        if (shares.size() < 2) manuscript.table(words.t("report.baseline.caption"), columns, rows, "");
        else manuscript.exhibit(words.t("report.baseline.figures"), described(shares), chart(shares), columns, rows, "");
        var answered = chapter.questions().stream().flatMap(question -> new Findings(words).clearest(chapter, question).stream()).toList();
        if (answered.isEmpty()) return;
        manuscript.paragraph(words.t("report.baseline.beside"));
        manuscript.bullets(answered.stream().map(Findings.Finding::text).toList());
        manuscript.note(Tone.WARNING, words.t("report.baseline.caution"), words.t("report.baseline.caution-text"));
    }

    private Chart chart(List<Baseline> shares) {
        return new Chart.Bars(words.percentSign(), 100, shares.stream()
                .map(figure -> new Chart.Bars.Bar(figure.subject(), number(figure.value()), number(figure.comparison()))).toList());
    }

    private String described(List<Baseline> shares) {
        return shares.stream().map(figure -> figure.subject() + " " + value(figure)
                + figure.comparison().map(compared -> ", " + comparison(figure)).orElse("")).collect(Collectors.joining(". ")) + ".";
    }

    private static OptionalDouble number(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private void answers(SummaryData data, Chapter chapter) {
        manuscript.section(words.t("report.theme.answers"));
        if (chapter.questions().isEmpty()) manuscript.paragraph(words.t("report.theme.no-questions"));
        var blocks = new QuestionBlocks(manuscript);
        chapter.questions().forEach(blocks::write);
    }

    private void citations(Chapter chapter) {
        if (chapter.citations().isEmpty()) return;
        manuscript.section(words.t("report.theme.quotes"));
        manuscript.paragraph(words.t("report.theme.quotes-chosen"));
        chapter.citations().forEach(citation -> manuscript.add(new Block.Quote(citation.words(), citation.role(), citation.language())));
    }

    private String subject(Baseline figure) {
        return figure.population().isBlank() ? figure.subject() : words.t("report.baseline.among", figure.subject(), figure.population());
    }

    private String value(Baseline figure) {
        var shown = figure.value().map(value -> (figure.approximate() ? words.t("report.baseline.about") + " " : "") + withUnit(value, figure.unit())).orElse(figure.inWords());
        var counted = figure.people().filter(people -> figure.unit().equals("%"));
        return counted.map(people -> words.t("report.baseline.people", shown, people)).orElse(shown);
    }

    private String comparison(Baseline figure) {
        return figure.comparison().map(value -> words.t("report.baseline.compared", withUnit(value, figure.unit()), figure.comparisonPlace())).orElse(words.t("report.none"));
    }

    private String withUnit(double value, String unit) {
        var number = words.number(value, 1);
        return unit.equals("%") ? number + words.percentSign() : unit.isBlank() ? number : number + "\u00a0" + unit;
    }

    private String source(Baseline figure) {
        return Optional.of(figure.source()).filter(source -> !source.isBlank() && !source.contains(figure.year()))
                .map(source -> figure.year().isBlank() ? source : source + ", " + figure.year())
                .orElse(figure.source().isBlank() ? words.t("report.baseline.no-source") : figure.source());
    }
}
