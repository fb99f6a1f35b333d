package dk.samraad.analysis.web;

import dk.samraad.analysis.PagesForSome;
import dk.samraad.analysis.SafeTable;
import dk.samraad.analysis.SafeTableDrawing;
import dk.samraad.analysis.SurveyResults;
import dk.samraad.document.Block;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Chart;
import dk.samraad.document.Composition;
import dk.samraad.response.Mode;
import dk.samraad.response.Turnout;
import dk.samraad.survey.Definition;
import dk.samraad.text.Language;
import dk.samraad.text.WrittenNumber;
import dk.samraad.web.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The staff page's numbers as blocks of a document, drawn by the same hand as a report.
final class ResultsBlocks {
    private final Shell shell;
    private final Definition definition;
    private final Map<String, String> themes;
    private final Map<String, Optional<SurveyResults.Reached>> reached;

    /// @param reached of pages that only some are shown, by code
    ResultsBlocks(Shell shell, Definition definition, Map<String, String> themes, Map<String, Optional<SurveyResults.Reached>> reached) {
        this.shell = shell;
        this.definition = definition;
        this.themes = themes;
        this.reached = reached;
    }

    Composition turnout(Turnout turnout) {
        var blocks = new ArrayList<Block>();
        if (!turnout.days().isEmpty()) {
            blocks.add(new Block.Heading(1, shell.t("analysis.progress.days"), "dage"));
            blocks.add(days(turnout));
            blocks.add(dayTable(turnout));
        }
        blocks.add(new Block.Heading(1, shell.t("analysis.progress.pages"), "sider"));
        blocks.add(pageTable(turnout));
        return composition(blocks);
    }

    private Block days(Turnout turnout) {
        var byDay = new LinkedHashMap<LocalDate, Long>();
        for (var day : turnout.days()) byDay.merge(day.day(), day.received(), Long::sum);
        var columns = byDay.entrySet().stream().map(e -> new Chart.Columns.Column(brief(e.getKey()), e.getValue())).toList();
        return new Block.Figure(shell.t("analysis.progress.days"),
                shell.t("analysis.progress.days.words", turnout.received(), byDay.size()),
                new Chart.Columns(shell.t("analysis.progress.answers"), columns));
    }

    private Block dayTable(Turnout turnout) {
        var modes = Stream.of(Mode.values()).filter(mode -> turnout.days().stream().anyMatch(day -> day.mode() == mode)).toList();
        var columns = new ArrayList<Block.Table.Column>();
        columns.add(new Block.Table.Column(shell.t("analysis.progress.day"), Align.START, 2));
        for (var mode : modes) columns.add(new Block.Table.Column(shell.name(mode), Align.END, 1));
        var rows = turnout.days().stream().map(Turnout.Day::day).distinct().map(day -> {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.head(full(day)));
            for (var mode : modes) {
                cells.add(Cell.of(String.valueOf(turnout.days().stream().filter(d -> d.day().equals(day) && d.mode() == mode)
                        .mapToLong(Turnout.Day::received).sum())));
            }
            return new Block.Table.Row(cells, false);
        }).toList();
        return new Block.Table(shell.t("analysis.progress.by-mode"), columns, rows, "");
    }

    private Block pageTable(Turnout turnout) {
        var rows = new ArrayList<Block.Table.Row>();
        var first = turnout.reached(definition.pages().getFirst().code());
        var forSome = new HashSet<>(PagesForSome.of(List.of(definition)));
        forSome.addAll(reached.keySet());
        for (var page : definition.pages()) {
            var title = page.title().in(shell.language().code());
            if (!forSome.contains(page.code())) rows.add(pageRow(title, turnout.reached(page.code()), first));
            else rows.add(reached.getOrDefault(page.code(), Optional.empty()).map(some -> pageRow(title, some.people(), some.began()))
                    .orElseGet(() -> withheldRow(title)));
        }
        rows.add(pageRow(shell.t("analysis.progress.sent"), turnout.received(), first));
        return new Block.Table(shell.t("analysis.progress.pages.caption"), List.of(
                new Block.Table.Column(shell.t("analysis.progress.page"), Align.START, 3),
                new Block.Table.Column(shell.t("analysis.progress.reached"), Align.END, 1),
                new Block.Table.Column(shell.t("analysis.progress.of-first"), Align.END, 1)), rows,
                forSome.isEmpty() ? "" : shell.t("analysis.progress.pages.note"));
    }

    private Block.Table.Row pageRow(String title, long reached, long first) {
        return new Block.Table.Row(List.of(Cell.head(title), Cell.of(String.valueOf(reached)),
                Cell.of(share(reached, first, shell.language()))), false);
    }

    private Block.Table.Row withheldRow(String title) {
        return new Block.Table.Row(List.of(Cell.head(title), Cell.of(shell.t("analysis.hidden")), Cell.of(shell.t("analysis.hidden"))),
                false);
    }

    /// Nobody can be more than all: a reload of a page that was forgotten counts twice.
    static String share(long some, long all, Language language) {
        return all == 0 ? "–" : WrittenNumber.percent(Math.min(100, 100.0 * some / all), language);
    }

    Composition results(SurveyResults results) {
        var blocks = new ArrayList<Block>();
        for (var theme : results.themes()) {
            var title = theme.theme().isEmpty() ? shell.t("analysis.no-theme") : themes.getOrDefault(theme.theme(), theme.theme());
            blocks.add(new Block.Heading(1, title, "tema-" + (theme.theme().isEmpty() ? "ingen" : theme.theme())));
            for (var question : theme.questions()) {
                blocks.add(new Block.Heading(2, question.wording(), "sp-" + question.question()));
                for (var table : question.tables()) draw(table, blocks);
            }
        }
        return composition(blocks);
    }

    private void draw(SafeTable table, List<Block> blocks) {
        table.chart().ifPresent(chart -> blocks.add(new Block.Figure(table.caption(), shell.t("analysis.chart.words", table.caption()),
                chart)));
        if (table.rows().isEmpty()) blocks.add(new Block.Note(Block.Note.Tone.INFO, table.caption(),
                List.of(dk.samraad.document.Span.text(String.join(" ", table.notes())))));
        else blocks.add(SafeTableDrawing.table(table, shell.language()));
    }

    private Composition composition(List<Block> blocks) {
        return new Composition(new Composition.About("", "", "", shell.locale(), Instant.EPOCH, ""),
                new Composition.Front("", "", "", "", List.of()), blocks, List.of());
    }

    private String brief(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d/M"));
    }

    private String full(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(shell.language() == Language.DA ? "d. MMMM" : "d MMMM", shell.locale()));
    }
}
