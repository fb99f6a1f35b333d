package dk.samraad.analysis;

import dk.samraad.response.Mode;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Question;
import dk.samraad.survey.Question.Option;
import dk.samraad.survey.Wording;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What rows, columns and tables are called, in one language. A code the newest version does not know stands as it is.
final class Labels {
    private final Definition definition;
    private final Language language;
    private final Messages words;
    private final Set<String> notForAll;

    Labels(Definition definition, Language language) {
        this(definition, language, Set.of());
    }

    /// @param notForAll codes of questions that not everybody was asked
    Labels(Definition definition, Language language, Set<String> notForAll) {
        this.definition = definition;
        this.notForAll = notForAll;
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
            case Question.SingleChoice _, Question.MultipleChoice _, Question.Scale _, Question.NumberInput _, Question.DateInput _,
                    Question.ShortText _, Question.LongText _, Question.Ranking _ -> "";
        };
    }

    /// @param rows codes of all the rows of the table, which tell where a class of numbers ends
    String row(Face face, String row, List<String> rows) {
        if (row.equals(CountQueries.NOT_STATED)) return notStated(face.question().code());
        return switch (face.question()) {
            case Question.SingleChoice q -> label(q.options(), row);
            case Question.MultipleChoice q -> label(Stream.concat(q.options().stream(), q.noneOfThese().stream()).toList(), row);
            case Question.LikertRows q -> label(q.points(), row);
            case Question.Ranking q -> label(q.options(), row);
            case Question.Scale q -> end(q, row);
            case Question.NumberInput q -> new ClassLabels(words).number(q, NumberClass.read(rows), rows.indexOf(row), in(q.unit()));
            case Question.DateInput ignored -> new ClassLabels(words).date(row);
            case Question.Allocation ignored -> row.equals(Face.NONE) ? words.t("analysis.no-points")
                    : row.equals(Face.SOME) ? words.t("analysis.some-points") : new ClassLabels(words)
                            .points(NumberClass.read(rows).get(rows.indexOf(row)));
            case Question.ShortText ignored -> row;
            case Question.LongText ignored -> row;
        };
    }

    /// Those who did not say; some were not asked.
    private String notStated(String question) {
        return notForAll.contains(question) ? words.t("analysis.not-stated-or-asked") : words.t("analysis.not-stated");
    }

    private String end(Question.Scale question, String row) {
        if (row.equals(String.valueOf(Question.Scale.LOWEST))) return row + " – " + in(question.low());
        return row.equals(String.valueOf(Question.Scale.HIGHEST)) ? row + " – " + in(question.high()) : row;
    }

    String division(String code) {
        return code.equals(Groups.MODE) ? words.t("analysis.mode") : definition.question(code).map(this::of).orElse(code);
    }

    String group(String division, String group) {
        if (group.equals(CountQueries.NOT_STATED)) return notStated(division);
        if (division.equals(Groups.MODE)) return mode(group);
        return definition.question(division).map(q -> q instanceof Question.SingleChoice choice ? label(choice.options(), group) : group)
                .orElse(group);
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

    /// The heading over how many gave an option points, or as many as it is parted at.
    String gaveSome(Collection<Long> parted) {
        return parted.stream().allMatch(least -> least == 1) ? words.t("analysis.gave-some") : words.t("analysis.gave-as-many");
    }

    /// A point of a statement question, as it was counted.
    String point(Question.LikertRows question, String code) {
        return label(question.points(), code);
    }
}
