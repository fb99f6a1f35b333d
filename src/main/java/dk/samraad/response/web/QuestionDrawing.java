package dk.samraad.response.web;

import dk.samraad.response.FieldNames;
import dk.samraad.response.Typed;
import dk.samraad.survey.Question;
import dk.samraad.survey.Question.Option;
import dk.samraad.survey.Wording;
import dk.samraad.templates.Templates;
import dk.samraad.text.WrittenNumber;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import dk.samraad.web.field.DateTyped;
import dk.samraad.web.field.Field;
import dk.samraad.web.field.Item;
import dk.samraad.web.field.LikertRow;
import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;

/// Draws one question as the fields it is answered in, with what was typed in them.
///
/// @param language the respondent's; the page around it may speak another
/// @param heading the question is the only one, so its words are the page's heading
/// @param focus code of the question the page opens at; empty for none
record QuestionDrawing(Templates templates, Shell shell, String language, Typed typed, FormErrors errors, boolean heading,
        String focus) {

    Content draw(Question question) {
        return switch (question) {
            case Question.SingleChoice q -> templates.webFieldRadios(shell, field(q), choices(q, q.options().stream()).toList(), false);
            case Question.MultipleChoice q -> templates.webFieldCheckboxes(shell, multiple(q), options(q));
            case Question.LikertRows q -> templates.webFieldLikert(shell, field(q), points(q), rows(q));
            case Question.Scale q -> templates.webFieldScale(shell, field(q), typed.first(FieldNames.of(q)), in(q.low()), in(q.high()),
                    Question.Scale.LOWEST, Question.Scale.HIGHEST, List.of());
            case Question.NumberInput q -> templates.webFieldNumber(shell, number(q), typed.first(FieldNames.of(q)), in(q.unit()),
                    q.decimals() > 0);
            case Question.DateInput q -> templates.webFieldDate(shell, field(q, FieldNames.ofDate(q)), date(q), false);
            case Question.ShortText q -> templates.webFieldText(shell, shortText(q), typed.first(FieldNames.of(q)), "text",
                    "", "off", "", "");
            case Question.LongText q -> templates.webFieldTextarea(shell, field(q), typed.first(FieldNames.of(q)), q.limit(), 6);
            case Question.Ranking q -> templates.webFieldRanking(shell, ranking(q), items(q, q.options()));
            case Question.Allocation q -> templates.webFieldPoints(shell, field(q), items(q, q.options()), q.total());
        };
    }

    private Field field(Question question) {
        return field(question, FieldNames.of(question));
    }

    private Field field(Question question, String name) {
        var basics = question.basics();
        return Field.of(name, in(basics.wording()))
                .id(FieldNames.id(question))
                .hint(in(basics.help()))
                .asOptional(!basics.required())
                .lang(language.equals(shell.language().code()) ? "" : language)
                .asHeading(heading)
                .focused(question.code().equals(focus))
                .errors(errors);
    }

    private Field multiple(Question.MultipleChoice question) {
        var limited = question.atMost() < question.options().size();
        return withHint(question, limited ? shell.t("response.choose-at-most", question.atMost()) : shell.t("response.choose-several"));
    }

    private Field ranking(Question.Ranking question) {
        return question.basics().required() ? field(question) : withHint(question, shell.t("response.rank-some"));
    }

    private Field number(Question.NumberInput question) {
        return withHint(question, shell.t("response.number-between", WrittenNumber.of(question.minimum(), shell.language()),
                WrittenNumber.of(question.maximum(), shell.language())));
    }

    private Field shortText(Question.ShortText question) {
        return withHint(question, shell.t("web.field.limit", question.limit()));
    }

    private Field withHint(Question question, String more) {
        return field(question).more(more);
    }

    private Stream<Choice> choices(Question question, Stream<Option> options) {
        var chosen = typed.all(FieldNames.of(question));
        return options.map(option -> Choice.of(option.code(), in(option.label()), chosen.contains(option.code())));
    }

    private List<Choice> options(Question.MultipleChoice question) {
        var none = choices(question, question.noneOfThese().stream()).map(Choice::asExclusive);
        return Stream.concat(choices(question, question.options().stream()), none).toList();
    }

    private List<Choice> points(Question.LikertRows question) {
        return question.points().stream().map(point -> Choice.of(point.code(), in(point.label()))).toList();
    }

    private List<LikertRow> rows(Question.LikertRows question) {
        return question.rows().stream()
                .map(row -> new LikertRow(FieldNames.id(question, row), FieldNames.of(question, row), in(row.label()),
                        typed.first(FieldNames.of(question, row)), errors.of(FieldNames.id(question, row)).orElse("")))
                .toList();
    }

    private List<Item> items(Question question, List<Option> options) {
        return options.stream()
                .map(option -> new Item(FieldNames.of(question, option), in(option.label()), typed.first(FieldNames.of(question, option))))
                .toList();
    }

    private DateTyped date(Question.DateInput question) {
        var stem = FieldNames.ofDate(question);
        return new DateTyped(typed.first(stem + "-day"), typed.first(stem + "-month"), typed.first(stem + "-year"));
    }

    private String in(Wording wording) {
        return wording.in(language);
    }
}
