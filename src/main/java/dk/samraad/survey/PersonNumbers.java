package dk.samraad.survey;

import dk.samraad.survey.Question.Option;
import dk.samraad.survey.Reason.Flaw;
import dk.samraad.text.CprWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// CPR numbers in the words of a survey: pasted in with an example, and read by everybody.
final class PersonNumbers {
    private PersonNumbers() {}

    static List<Reason> in(Definition definition, CprWatch cpr) {
        var found = new ArrayList<Reason>();
        if (holds(Stream.of(definition.title(), definition.purpose()), cpr)) found.add(new Reason(Flaw.HOLDS_CPR, "", "", ""));
        for (var page : definition.pages()) {
            if (holds(Stream.of(page.title(), page.intro()), cpr)) found.add(new Reason(Flaw.HOLDS_CPR, page.code(), "", ""));
            for (var question : page.questions()) {
                if (holds(words(question), cpr)) found.add(new Reason(Flaw.HOLDS_CPR, page.code(), question.code(), ""));
            }
        }
        return List.copyOf(found);
    }

    private static boolean holds(Stream<Wording> wordings, CprWatch cpr) {
        return wordings.flatMap(wording -> wording.byLanguage().values().stream()).anyMatch(cpr::finds);
    }

    private static Stream<Wording> words(Question question) {
        var own = switch (question) {
            case Question.SingleChoice q -> labels(q.options());
            case Question.MultipleChoice q -> labels(Question.options(q));
            case Question.LikertRows q -> Stream.concat(labels(q.rows()), labels(q.points()));
            case Question.Scale q -> Stream.of(q.low(), q.high());
            case Question.NumberInput q -> Stream.of(q.unit());
            case Question.DateInput q -> Stream.<Wording>of();
            case Question.ShortText q -> Stream.<Wording>of();
            case Question.LongText q -> Stream.<Wording>of();
            case Question.Ranking q -> labels(q.options());
            case Question.Allocation q -> labels(q.options());
        };
        return Stream.concat(Stream.of(question.basics().wording(), question.basics().help()), own);
    }

    private static Stream<Wording> labels(List<Option> options) {
        return options.stream().map(Option::label);
    }
}
