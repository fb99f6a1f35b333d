package dk.samraad.writing.summary;

import dk.samraad.writing.Csv;
import dk.samraad.writing.Words;
import dk.samraad.writing.summary.Result.Cell;
import dk.samraad.writing.summary.SummaryData.Question;
import java.time.LocalDate;
import java.util.Optional;

/// Every released figure on a row of its own.
final class TablesCsv {
    private final Words words;
    private final Csv csv = new Csv();
    private final LocalDate asOf;
    private final boolean interim;

    /// @param asOf the day whose results they are; a question that stayed as it was says its own day in the note
    /// @param interim the survey took answers still
    TablesCsv(Words words, LocalDate asOf, boolean interim) {
        this.words = words;
        this.asOf = asOf;
        this.interim = interim;
    }

    String of(SummaryData data) {
        row(words.t("report.csv.chapter"), words.t("report.csv.code"), words.t("report.csv.question"), words.t("report.csv.row"),
                words.t("report.csv.column"), words.t("report.csv.figure"), words.t("report.csv.unit"),
                words.t("report.csv.as-of"), words.t("report.csv.interim"), words.t("report.csv.note"));
        for (var chapter : data.chapters()) chapter.questions().forEach(question -> question(chapter.heading(), question));
        data.others().forEach(question -> question(words.t("report.others.title"), question));
        data.background().forEach(question -> question(words.t("report.who.title"), question));
        return csv.toString();
    }

    private void question(String chapter, Question question) {
        figure(chapter, question, words.t("report.csv.answered"), "", question.answered().map(Integer::doubleValue),
                words.t("report.csv.people"));
        if (question.notShown().isPresent()) {
            figure(chapter, question, words.t("report.csv.missing"), "", question.missing().map(Integer::doubleValue),
                    words.t("report.csv.people"));
            figure(chapter, question, words.t("report.csv.not-shown"), "", question.notShown().map(Integer::doubleValue),
                    words.t("report.csv.people"));
        }
        switch (question.result()) {
            case Result.Choices choices -> choices.lines().forEach(line -> cell(chapter, question, line.label(), "", line.cell()));
            case Result.Statements statements -> statements.statements().forEach(statement -> {
                for (int i = 0; i < statements.points().size(); i++) {
                    cell(chapter, question, statement.label(), statements.points().get(i), statement.cells().get(i));
                }
            });
            case Result.Marks marks -> {
                marks.lines().forEach(line -> cell(chapter, question, line.label(), "", line.cell()));
                figure(chapter, question, words.t("report.csv.mean"), "", marks.mean(), words.t("report.csv.points"));
            }
            case Result.Amounts amounts -> {
                amounts.lines().forEach(line -> cell(chapter, question, line.label(), "", line.cell()));
                figure(chapter, question, words.t("report.csv.mean"), "", amounts.mean(), amounts.unit());
            }
            case Result.Order order -> order.options().forEach(option -> {
                figure(chapter, question, option.label(), words.t("report.order.mean"), option.meanPlace(), words.t("report.csv.place"));
                cell(chapter, question, option.label(), words.t("report.order.first"), option.first());
            });
            case Result.Points points -> points.options().forEach(option ->
                    figure(chapter, question, option.label(), words.t("report.points.mean"), option.mean(), words.t("report.csv.points")));
            case Result.Words own -> {}
            case Result.Withheld withheld -> {}
        }
    }

    private void cell(String chapter, Question question, String line, String column, Cell cell) {
        figure(chapter, question, line, column, cell.people().map(Integer::doubleValue), words.t("report.csv.people"));
        figure(chapter, question, line, column, cell.percent(), words.t("report.csv.percent"));
    }

    private void figure(String chapter, Question question, String line, String column, Optional<Double> value, String unit) {
        row(chapter, question.code(), question.wording(), line, column, value.map(words::plain).orElse(words.t("report.hidden")), unit,
                asOf.toString(), interim ? words.t("report.csv.yes") : words.t("report.csv.no"), question.note());
    }

    private void row(String... cells) {
        csv.row(cells);
    }
}
