package dk.samraad.analysis;

import dk.samraad.platform.error.NotFound;
import dk.samraad.response.Mode;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Question;
import dk.samraad.survey.Question.Option;
import dk.samraad.survey.Wording;
import dk.samraad.web.Language;
import dk.samraad.web.Messages;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/// What rows, columns and tables are called, in one language. A code the newest version does not know stands as it is.
final class Labels {
    private final Definition definition;
    private final Language language;
    private final Messages words;

    Labels(Definition definition, Language language) {
        this.definition = definition;
        this.language = language;
        this.words = Messages.in(language);
    }

    Language language() {
        return language;
    }

    String in(Wording wording) {
        return wording.in(language.code());
    }

    String of(Question question) {
        return in(question.basics().wording());
    }

    String of(Face face) {
        return face.item().isEmpty() ? of(face.question()) : of(face.question()) + " " + item(face);
    }

    /// The statement or option a face is about.
    String item(Face face) {
        return switch (face.question()) {
            case Question.LikertRows q -> label(q.rows(), face.item());
            case Question.Allocation q -> label(q.options(), face.item());
            default -> "";
        };
    }

    String row(Face face, String row) {
        if (row.equals(CountQueries.NOT_STATED)) return words.t("analysis.not-stated");
        return switch (face.question()) {
            case Question.SingleChoice q -> label(q.options(), row);
            case Question.MultipleChoice q -> label(Stream.concat(q.options().stream(), q.noneOfThese().stream()).toList(), row);
            case Question.LikertRows q -> label(q.points(), row);
            case Question.Ranking q -> label(q.options(), row);
            case Question.Scale q -> end(q, row);
            case Question.NumberInput q -> range(q, row);
            case Question.DateInput ignored -> row.length() == 4 ? row
                    : YearMonth.parse(row).format(DateTimeFormatter.ofPattern("MMMM yyyy", language.locale()));
            case Question.Allocation ignored -> row.equals(Face.NONE) ? words.t("analysis.no-points") : words.t("analysis.some-points");
            case Question.ShortText ignored -> row;
            case Question.LongText ignored -> row;
        };
    }

    private String end(Question.Scale question, String row) {
        if (row.equals(String.valueOf(Question.Scale.LOWEST))) return row + " – " + in(question.low());
        return row.equals(String.valueOf(Question.Scale.HIGHEST)) ? row + " – " + in(question.high()) : row;
    }

    private String range(Question.NumberInput question, String row) {
        var values = NumberClass.of(question).stream().filter(c -> c.code().equals(row)).findFirst().orElseThrow(NotFound::new);
        var numbers = values.low() == values.high() ? row : row + "–" + values.high();
        return (numbers + " " + in(question.unit())).strip();
    }

    String division(String code) {
        return code.equals(Groups.MODE) ? words.t("analysis.mode") : definition.question(code).map(this::of).orElse(code);
    }

    String group(String division, String group) {
        if (group.equals(CountQueries.NOT_STATED)) return words.t("analysis.not-stated");
        if (division.equals(Groups.MODE)) return mode(group);
        return definition.question(division).map(q -> q instanceof Question.SingleChoice choice ? label(choice.options(), group) : group).orElse(group);
    }

    private String mode(String mode) {
        return mode.equals(Groups.OTHER_MODES) ? words.t("analysis.mode.other") : words.name(Mode.valueOf(mode));
    }

    private String label(List<Option> options, String code) {
        return options.stream().filter(o -> o.code().equals(code)).findFirst().map(o -> in(o.label())).orElse(code);
    }

    String people() {
        return words.t("analysis.people");
    }

    String firstPlaces() {
        return words.t("analysis.first-places");
    }

    String meanPlace() {
        return words.t("analysis.mean-place");
    }

    String score() {
        return words.t("analysis.score");
    }

    String meanPoints() {
        return words.t("analysis.mean-points");
    }

    String spread() {
        return words.t("analysis.spread");
    }

    String gaveSome() {
        return words.t("analysis.gave-some");
    }
}
