package dk.samraad.policy;

import dk.samraad.document.Block;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Column;
import dk.samraad.document.Chart;
import dk.samraad.text.Messages;
import dk.samraad.text.WrittenNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Baseline figures as parts of a document, the same on the policy's page and in a report.
///
/// Shares are drawn on an axis from 0 to 100; numbers of people have no common axis with them and stand in the table only,
/// as does what the document says in words. What the document leaves open is a numbered note below the table.
public final class Baseline {
    private static final int DIGITS = 6;

    private final List<BaselineFigure> figures;
    private final Messages messages;
    private final List<String> notes;

    private Baseline(List<BaselineFigure> figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
        this.notes = figures.stream().map(BaselineFigure::note).filter(n -> n != null).distinct().toList();
    }

    /// The shares as a chart; empty when there is none.
    public static Optional<Block.Figure> chart(List<BaselineFigure> figures, Messages messages) {
        return new Baseline(figures, messages).chart();
    }

    /// All figures as a table.
    ///
    /// @param figures at least one
    public static Block.Table table(List<BaselineFigure> figures, Messages messages) {
        return new Baseline(figures, messages).table();
    }

    private Optional<Block.Figure> chart() {
        var shares = figures.stream().filter(f -> f.isShare() && f.value() != null).toList();
        if (shares.isEmpty()) return Optional.empty();
        boolean oneGroup = shares.stream().map(f -> f.population() + "|" + f.geography()).distinct().count() == 1;
        var bars = shares.stream().map(f -> new Chart.Bars.Bar(oneGroup ? f.subject() : f.subject() + " (" + group(f) + ")",
                length(f.value()), length(f.comparisonValue()))).toList();
        var caption = oneGroup ? messages.t("policy.baseline.chart-of", group(shares.getFirst())) : messages.t("policy.baseline.chart");
        var words = largest(shares) + shares.stream().map(this::sentence).collect(Collectors.joining("; ", "", "."));
        return Optional.of(new Block.Figure(caption, words, new Chart.Bars(" %", 100, bars, comparedWith(shares), DIGITS)));
    }

    /// Whose the comparison is, where all of it is the same one's.
    private static String comparedWith(List<BaselineFigure> shares) {
        var places = shares.stream().filter(f -> f.comparisonValue() != null).map(BaselineFigure::comparisonGeography).distinct().toList();
        return places.size() == 1 && places.getFirst() != null ? places.getFirst() : "";
    }

    private Block.Table table() {
        var columns = List.of(
                new Column(messages.t("policy.baseline.subject"), Align.START, 4),
                new Column(messages.t("policy.baseline.value"), Align.END, 2),
                new Column(messages.t("policy.baseline.group"), Align.START, 3),
                new Column(messages.t("policy.baseline.comparison"), Align.START, 2),
                new Column(messages.t("policy.baseline.source"), Align.START, 4));
        var rows = figures.stream().map(this::row).toList();
        var below = new ArrayList<String>();
        for (int i = 0; i < notes.size(); i++) below.add("[" + (i + 1) + "] " + notes.get(i));
        return new Block.Table(messages.t("policy.baseline.table"), columns, rows, String.join(" ", below));
    }

    private Block.Table.Row row(BaselineFigure f) {
        var mark = f.note() == null ? "" : " [" + (notes.indexOf(f.note()) + 1) + "]";
        return new Block.Table.Row(List.of(Cell.head(f.subject() + mark), Cell.of(value(f)), Cell.of(group(f)),
                Cell.of(comparison(f)), Cell.of(source(f))), false);
    }

    /// Said first to somebody who hears the chart; nothing for one bar.
    private String largest(List<BaselineFigure> shares) {
        if (shares.size() < 2) return "";
        var most = shares.stream().max(Comparator.comparing(f -> Objects.requireNonNull(f.value()))).orElseThrow();
        return messages.t("policy.baseline.largest", most.subject(), value(most)) + " ";
    }

    private String sentence(BaselineFigure f) {
        var sentence = f.subject() + (f.population() == null ? "" : " (" + f.population() + ")") + ": " + value(f);
        return f.comparisonValue() == null ? sentence : sentence + ", " + comparison(f);
    }

    private String value(BaselineFigure f) {
        var value = f.value();
        var unit = f.unit();
        if (value == null || unit == null) return Objects.requireNonNullElse(f.inWords(), "");
        var outOf = f.outOf();
        var people = f.people();
        // "7 af 12 sygdomme": things counted out of things; where people are counted, the group says out of how many.
        var text = !f.isShare() && people == null && outOf != null
                ? messages.t("policy.baseline.of", value, outOf, unit) : number(value) + " " + unit;
        if (f.approximate()) text = messages.t("policy.baseline.about", text);
        return f.isShare() && people != null ? together(text) + " " + together(messages.t("policy.baseline.people", people))
                : together(text);
    }

    /// A number is not torn from its unit at the end of a line.
    private static String together(String words) {
        return words.replace(' ', '\u00a0');
    }

    private String group(BaselineFigure f) {
        var parts = new ArrayList<String>();
        var population = f.population();
        var outOf = f.outOf();
        boolean ofPeople = outOf != null && (f.isShare() || f.people() != null);
        if (population != null) parts.add(outOf != null && ofPeople ? messages.t("policy.baseline.group-of", population, outOf)
                : population);
        if (f.geography() != null) parts.add(f.geography());
        return String.join(", ", parts);
    }

    private String comparison(BaselineFigure f) {
        var value = f.comparisonValue();
        if (value == null) return "";
        return f.comparisonGeography() + ": " + number(value) + (f.isShare() ? "\u00a0%" : "");
    }

    private static String source(BaselineFigure f) {
        var source = f.source() == null ? "" : f.source();
        var year = f.year();
        if (year == null || source.contains(year)) return source;
        return source.isEmpty() ? year : source + " (" + year + ")";
    }

    /// As the document has it: its own figures are not rounded.
    private String number(BigDecimal value) {
        return WrittenNumber.rounded(value.doubleValue(), DIGITS, messages.language());
    }

    private static OptionalDouble length(@Nullable BigDecimal value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value.doubleValue());
    }
}
