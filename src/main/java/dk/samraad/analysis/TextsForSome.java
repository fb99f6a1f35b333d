package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Release;
import dk.samraad.survey.Condition;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Question;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// How many were asked to write something in their own words, where not everybody was. Such a question has no table of its own
/// whose base could say it.
final class TextsForSome {
    private TextsForSome() {}

    static boolean isText(Question question) {
        return question instanceof Question.ShortText || question instanceof Question.LongText;
    }

    static String key(String question) {
        return "asked:" + question;
    }

    /// @param released the other questions
    static Map<String, Release> release(
            Definition definition, Tally.Counted counted, Map<String, Release> released, History history, Disclosure disclosure) {
        var texts = new HashMap<String, Release>();
        for (var page : definition.pages()) {
            for (var question : page.questions()) {
                var some = counted.shown().get(question.code());
                if (some == null || !isText(question)) continue;
                var conditions = Stream.concat(page.shownWhen().stream(), question.basics().shownWhen().stream())
                        .flatMap(Condition::questions);
                texts.put(key(question.code()), PagesForSome.part(key(question.code()), some, counted.respondents(), conditions, released,
                        history, disclosure));
            }
        }
        return texts;
    }
}
