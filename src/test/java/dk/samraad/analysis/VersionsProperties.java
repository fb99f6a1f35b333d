package dk.samraad.analysis;

import static dk.samraad.survey.Fjordby.basics;
import static dk.samraad.survey.Fjordby.danish;
import static dk.samraad.survey.Fjordby.danishOptions;
import static dk.samraad.survey.Fjordby.page;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Answer;
import dk.samraad.survey.Answers;
import dk.samraad.survey.Condition;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.Journey;
import dk.samraad.survey.OpenSurvey;
import dk.samraad.survey.PublishedVersion;
import dk.samraad.survey.Question;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Random versions, random answers, counted by the product on its own database: whoever answered, whoever left it blank and
/// whoever was not asked are everybody, of every question, always. What was asked of whom is worked out again person by person.
@Tag("long")
class VersionsProperties {
    private static final RunningSamraad APP = RunningSamraad.withoutDemo();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @BeforeContainer
    static void start() {
        APP.beforeAll(null);
    }

    @AfterContainer
    static void stop() {
        APP.afterAll(null);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void answered_left_blank_and_not_asked_are_everybody(@ForAll long seed) {
        var random = new Random(seed);
        var slug = "tilfaeldig-" + NUMBER.incrementAndGet();
        OpenSurvey.of(APP, slug, version(random));
        var answers = new VersionedAnswers(APP, slug);
        var everybody = new ArrayList<Map.Entry<PublishedVersion, Answers>>();
        for (int number = 0; number < 1 + random.nextInt(3); number++) {
            var version = number == 0 ? APP.bean(Surveys.class).live(slug).version() : answers.force(version(random));
            var given = random.ints(random.nextInt(40) + (number == 0 ? 10 : 0)).mapToObj(i -> someAnswers(version.definition(), random)).toList();
            answers.give(version, given);
            given.forEach(each -> everybody.add(Map.entry(version, Journey.of(version.definition(), each).answers())));
            APP.bean(Results.class).takeUp(slug, "test");
        }

        var results = APP.bean(Results.class).of(slug, new View.Everybody(), Language.DA).orElseThrow();
        for (var table : results.tables()) {
            if (table.base().answered().isEmpty() || table.base().missing().isEmpty()) continue;
            var answered = table.base().answered().getAsInt();
            var missing = table.base().missing().getAsInt();
            assertThat(answered + missing + table.base().notShown().orElse(0)).as(table.name()).isEqualTo(results.respondents());
            if (results.respondents() != everybody.size()) continue;
            var asking = everybody.stream().filter(p -> isSame(p.getKey().definition(), table.name(), newest(everybody, table.name()))).toList();
            assertThat(answered).as(table.name()).isEqualTo((int) asking.stream().filter(p -> p.getValue().of(table.name()).isPresent()).count());
            assertThat(answered + missing).as(table.name()).isEqualTo((int) asking.stream().filter(p -> isShown(p.getKey().definition(), table.name(), p.getValue())).count());
        }
    }

    private static Question newest(List<Map.Entry<PublishedVersion, Answers>> everybody, String code) {
        return everybody.reversed().stream().flatMap(p -> p.getKey().definition().question(code).stream()).findFirst().orElseThrow();
    }

    /// A choice of one kind and of another are two questions, whatever their code.
    private static boolean isSame(Definition definition, String code, Question newest) {
        return definition.question(code).filter(q -> q.getClass() == newest.getClass()).filter(q -> q instanceof Question.Allocation == newest instanceof Question.Allocation).isPresent();
    }

    private static boolean isShown(Definition definition, String code, Answers answers) {
        return Journey.of(definition, answers).pages().stream().flatMap(p -> Journey.of(definition, answers).shown(p).stream()).anyMatch(q -> q.code().equals(code));
    }

    /// Some of eight questions in some order, each with what may differ between versions; one hangs on the first.
    private static Definition version(Random random) {
        var questions = new ArrayList<Question>();
        questions.add(new Question.SingleChoice(basics("foerst"), danishOptions(random.nextBoolean() ? new String[] {"a", "b"} : new String[] {"b", "a", "c"})));
        var others = new ArrayList<Question>(List.of(
                random.nextInt(4) > 0 ? new Question.SingleChoice(basics("valg"), danishOptions("x", "y")) : new Question.MultipleChoice(basics("valg"), danishOptions("x", "z"), Optional.empty(), 2),
                new Question.MultipleChoice(basics("flere"), danishOptions("x", "y", "z"), Optional.empty(), 1 + random.nextInt(3)),
                new Question.Scale(basics("skala"), danish("Lav"), danish("Høj")),
                new Question.NumberInput(basics("tal"), 0, 10L * (1 + random.nextInt(30)), 0, danish("kr.")),
                new Question.Allocation(basics("point"), danishOptions("p", "q"), 10),
                new Question.SingleChoice(random.nextBoolean() ? Fjordby.when(basics("kun"), new Condition.Chosen("foerst", Set.of("a"))) : basics("kun"), danishOptions("j", "n")),
                new Question.SingleChoice(new Question.Basics("hvem", danish("hvem"), dk.samraad.survey.Wording.NONE, false, Optional.empty(), true, Optional.empty()), danishOptions("k", "m"))));
        java.util.Collections.shuffle(others, random);
        questions.addAll(others.subList(0, 3 + random.nextInt(5)));
        return Fjordby.of(page("side", questions.toArray(Question[]::new)));
    }

    private static Answers someAnswers(Definition definition, Random random) {
        var answers = new LinkedHashMap<String, Answer>();
        definition.questions().filter(q -> random.nextInt(5) > 0).forEach(q -> answers.put(q.code(), switch (q) {
            case Question.SingleChoice s -> new Answer.Choice(s.options().get(random.nextInt(s.options().size())).code());
            case Question.MultipleChoice m -> new Answer.Choices(m.options().stream().map(Question.Option::code).limit(1 + random.nextInt(m.atMost())).toList());
            case Question.NumberInput n -> new Answer.Number(BigDecimal.valueOf(random.nextLong(n.maximum() + 1)));
            case Question.Allocation a -> new Answer.Points(random.nextBoolean() ? Map.of("p", 10) : Map.of("p", 4, "q", 6));
            default -> new Answer.Number(BigDecimal.valueOf(random.nextInt(11)));
        }));
        return new Answers(answers);
    }
}
