package dk.samraad.bench;

import dk.samraad.survey.Definition;
import dk.samraad.survey.Definition.Page;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.survey.Question;
import dk.samraad.survey.Question.Basics;
import dk.samraad.survey.Question.Option;
import dk.samraad.survey.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The survey that is measured, and one person's answers to it as a browser sends them.
final class TenQuestions {
    static final String WHOLE = "hel";
    static final String PAGED = "sider";
    static final String WHOLE_PAGE = "/sp/" + WHOLE + "/svar";
    static final String FIRST_PAGE = "/sp/" + PAGED + "/hverdag";

    private TenQuestions() {}

    static List<Map.Entry<String, String>> firstAnswers() {
        return List.of(Map.entry("v1", "b"), Map.entry("v2", "c"), Map.entry("v3", "a"));
    }

    static List<Map.Entry<String, String>> answers() {
        return IntStream.rangeClosed(1, 3).mapToObj(TenQuestions::onPage).flatMap(List::stream).toList();
    }

    /// @param number 1 to 3
    static List<Map.Entry<String, String>> onPage(int number) {
        return switch (number) {
            case 1 -> firstAnswers();
            case 2 -> List.of(Map.entry("v4", "b"), Map.entry("v5", "e"), Map.entry("flere", "a"), Map.entry("flere", "d"));
            case 3 -> List.of(Map.entry("skala", "7"), Map.entry("enig.a", "b"), Map.entry("enig.b", "c"), Map.entry("enig.c", "d"), Map.entry("timer", "7,5"),
                    Map.entry("forslag", "Flere bænke ved stien, så man kan hvile."));
            default -> throw new IllegalArgumentException("There is no page " + number);
        };
    }

    static String page(String code) {
        return "/sp/" + PAGED + "/" + code;
    }

    static Definition definition(Presentation presentation) {
        return new Definition(text("Din hverdag i kommunen"), text("Kommunen spørger, fordi en ny politik er på vej."), List.of("da"), presentation, 4,
                List.of(page("hverdag", single("v1"), single("v2"), single("v3")),
                        page("steder", single("v4"), single("v5"),
                                new Question.MultipleChoice(basics("flere"), options(), Optional.of(new Option("ingen", text("Ingen af disse"))), 5)),
                        page("dig", new Question.Scale(basics("skala"), text("Rigtig dårligt"), text("Rigtig godt")),
                                new Question.LikertRows(basics("enig"), options().subList(0, 3), options()),
                                new Question.NumberInput(basics("timer"), 0, 24, 1, text("timer")),
                                new Question.LongText(basics("forslag"), 1000))));
    }

    private static Page page(String code, Question... questions) {
        return new Page(code, text("Om " + code), Wording.NONE, Optional.empty(), List.of(questions));
    }

    private static Question single(String code) {
        return single(basics(code));
    }

    static Question single(Basics basics) {
        return new Question.SingleChoice(basics, options());
    }

    private static Basics basics(String code) {
        return new Basics(code, text("Hvor ofte bruger du kommunens grønne områder i din hverdag, " + code + "?"), Wording.NONE, false, Optional.of("p1"), false, Optional.empty());
    }

    private static List<Option> options() {
        return List.of(new Option("a", text("Hver dag")), new Option("b", text("Flere gange om ugen")), new Option("c", text("Flere gange om måneden")),
                new Option("d", text("Sjældnere")), new Option("e", text("Aldrig")));
    }

    static Wording text(String danish) {
        return new Wording(Map.of("da", danish));
    }
}
