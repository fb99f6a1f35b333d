package dk.samraad.survey;

import dk.samraad.survey.Condition.Between;
import dk.samraad.survey.Condition.Chosen;
import dk.samraad.survey.Definition.Page;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.survey.Question.Basics;
import dk.samraad.survey.Question.Option;
import dk.samraad.survey.Question.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The survey the tests of every room share: the invented municipality Fjordby asks about its health policy, in Danish
/// and English, with every kind of question and every kind of condition. It may be published.
public final class Fjordby {
    /// The policy it consults on, from the catalogue.
    public static final String POLICY = "glostrup-2024-2032";
    /// Theme codes of [#POLICY].
    public static final Set<String> THEMES = Set.of("p1", "p2", "p3", "p4", "p5");

    private Fjordby() {}

    /// Pages `hverdag`, `oplevelser`, `oensker`, `ensomhed` (only when `ensom` is `ofte`), `om-dig`.
    public static Definition everyKind() {
        return new Definition(
                text("Sundhed i Fjordby", "Health in Fjordby"),
                text("Fjordby Kommune spørger, fordi en ny sundhedspolitik er på vej.",
                        "Fjordby asks because a new health policy is on its way."),
                List.of("da", "en"), Presentation.PAGED, 4,
                List.of(everyday(), experiences(), wishes(), loneliness(), aboutYou()));
    }

    /// The same on one page with one send.
    public static Definition whole() {
        var paged = everyKind();
        return new Definition(paged.title(), paged.purpose(), paged.languages(), Presentation.WHOLE, paged.minutes(), paged.pages());
    }

    private static Page everyday() {
        return page("hverdag", "Din hverdag", "Your everyday life", Optional.empty(), List.of(
                new Question.SingleChoice(
                        required("bevaeger", "Hvor tit bevæger du dig?", "How often are you active?", "p1").in(Role.EXPERIENCE),
                        List.of(option("dagligt", "Hver dag", "Every day"), option("ugentligt", "Hver uge", "Every week"),
                                option("sjaeldent", "Sjældent", "Rarely"))),
                new Question.MultipleChoice(
                        optional("steder", "Hvor bevæger du dig?", "Where are you active?", "p1").in(Role.EXPERIENCE),
                        List.of(option("natur", "I naturen", "In nature"), option("forening", "I en forening", "In a club"),
                                option("hjemme", "Hjemme", "At home"), option("arbejde", "På arbejde", "At work")),
                        Optional.of(option("ingen", "Ingen af disse", "None of these")), 3),
                new Question.Scale(
                        required("trivsel", "Hvor godt har du det?", "How well are you?", "p2").in(Role.EXPERIENCE),
                        text("Rigtig dårligt", "Very badly"), text("Rigtig godt", "Very well"))));
    }

    private static Page experiences() {
        return page("oplevelser", "Hvad du oplever", "What you experience", Optional.empty(), List.of(
                new Question.LikertRows(
                        optional("udsagn", "Hvor enig er du?", "Do you agree?", "p2").in(Role.OPINION),
                        List.of(option("hjaelp", "Jeg ved, hvor jeg får hjælp", "I know where to get help"),
                                option("tryg", "Jeg er tryg, hvor jeg bor", "I feel safe where I live")),
                        List.of(option("uenig", "Uenig", "Disagree"), option("hverken", "Hverken eller", "Neither"),
                                option("enig", "Enig", "Agree"))),
                new Question.NumberInput(
                        optional("soevn", "Hvor mange timer sover du?", "How many hours do you sleep?", "p2").in(Role.EXPERIENCE),
                        0, 24, 1, text("timer", "hours")),
                new Question.DateInput(
                        optional("laege", "Hvornår var du sidst hos lægen?", "When did you last see a doctor?", "p3").in(Role.EXPERIENCE),
                        LocalDate.of(2016, 1, 1), LocalDate.of(2026, 12, 31)),
                new Question.SingleChoice(
                        optional("ensom", "Føler du dig ensom?", "Do you feel lonely?", "p3").in(Role.FILTER),
                        List.of(option("aldrig", "Aldrig", "Never"), option("ofte", "Ofte", "Often")))));
    }

    private static Page wishes() {
        return page("oensker", "Dine ønsker", "Your wishes", Optional.empty(), List.of(
                new Question.Ranking(
                        optional("vigtigst", "Hvad er vigtigst?", "What matters most?", "p4").in(Role.OPINION),
                        List.of(option("stier", "Flere stier", "More paths"), option("mad", "Sundere mad", "Healthier food"),
                                option("faellesskab", "Flere fællesskaber", "More communities"))),
                new Question.Allocation(
                        optional("penge", "Fordel 10 point", "Share out 10 points", "p5").in(Role.OPINION),
                        List.of(option("boern", "Børn", "Children"), option("voksne", "Voksne", "Adults"),
                                option("aeldre", "Ældre", "Older people")), 10),
                new Question.LongText(optional("forslag", "Hvad skal kommunen gøre?", "What should the municipality do?", "p5")
                        .in(Role.OPINION), 1000),
                new Question.ShortText(
                        when(optional("hvorfor", "Hvorfor har du det ikke så godt?", "Why are you not so well?", "p2").in(Role.EXPERIENCE),
                                new Between("trivsel", 0, 4)), 200)));
    }

    private static Page loneliness() {
        return page("ensomhed", "Når man er ensom", "Being lonely",
                Optional.of(new Condition.All(List.of(
                        new Chosen("ensom", Set.of("ofte")),
                        new Condition.Not(new Condition.Any(List.of(new Chosen("steder", Set.of("forening")),
                                new Between("trivsel", 10, 10))))))),
                List.of(new Question.LongText(optional("savn", "Hvad savner du?", "What do you miss?", "p3").in(Role.EXPERIENCE), 500)));
    }

    private static Page aboutYou() {
        return page("om-dig", "Om dig", "About you", Optional.empty(), List.of(
                background("alder", "Hvor gammel er du?", "How old are you?",
                        option("under-30", "Under 30 år", "Under 30"), option("30-64", "30–64 år", "30–64"),
                        option("65-op", "65 år eller mere", "65 or more")),
                background("omraade", "Hvor bor du?", "Where do you live?",
                        option("havnen", "Havnen", "The harbour"), option("bakken", "Bakken", "The hill"),
                        option("oen", "Øen", "The island")),
                background("rolle", "Hvem er du?", "Who are you?",
                        option("borger", "Borger", "Citizen"), option("paaroerende", "Pårørende", "Relative"),
                        option("fagperson", "Fagperson", "Professional"))));
    }

    /// One person's answers to every question that person is shown; complete and within all limits.
    public static Answers answers() {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("bevaeger", new Answer.Choice("ugentligt"));
        answers.put("steder", new Answer.Choices(List.of("natur", "hjemme")));
        answers.put("trivsel", new Answer.Number(BigDecimal.valueOf(4)));
        answers.put("udsagn", new Answer.Rows(Map.of("hjaelp", "enig", "tryg", "uenig")));
        answers.put("soevn", new Answer.Number(new BigDecimal("7.5")));
        answers.put("laege", new Answer.Day(LocalDate.of(2026, 1, 15)));
        answers.put("ensom", new Answer.Choice("ofte"));
        answers.put("vigtigst", new Answer.Order(List.of("mad", "stier", "faellesskab")));
        answers.put("penge", new Answer.Points(Map.of("boern", 7, "aeldre", 3)));
        answers.put("forslag", new Answer.Text("Flere bænke ved æbletræerne, så man kan hvile 🍎"));
        answers.put("hvorfor", new Answer.Text("Jeg sover dårligt"));
        answers.put("savn", new Answer.Text("Nogen at spise med"));
        answers.put("alder", new Answer.Choice("30-64"));
        answers.put("omraade", new Answer.Choice("oen"));
        answers.put("rolle", new Answer.Choice("borger"));
        return new Answers(answers);
    }

    public static Answers with(Answers answers, String question, Answer answer) {
        var changed = new LinkedHashMap<>(answers.byQuestion());
        changed.put(question, answer);
        return new Answers(changed);
    }

    public static Answers without(Answers answers, String question) {
        var changed = new LinkedHashMap<>(answers.byQuestion());
        changed.remove(question);
        return new Answers(changed);
    }

    /// Everything else kept: for tests that break one thing.
    public static Definition withPages(Definition definition, List<Page> pages) {
        return new Definition(definition.title(), definition.purpose(), definition.languages(), definition.presentation(),
                definition.minutes(), pages);
    }

    /// A definition of these pages, in Danish only.
    public static Definition of(Page... pages) {
        return new Definition(danish("Prøve"), danish("Vi prøver"), List.of("da"), Presentation.PAGED, 1, List.of(pages));
    }

    /// A page in Danish only.
    public static Page page(String code, Question... questions) {
        return new Page(code, danish(code), Wording.NONE, Optional.empty(), List.of(questions));
    }

    public static Page page(String code, Condition shownWhen, Question... questions) {
        return new Page(code, danish(code), Wording.NONE, Optional.of(shownWhen), List.of(questions));
    }

    /// An optional single choice in Danish only.
    public static Question choice(String code, String... options) {
        return new Question.SingleChoice(basics(code), danishOptions(options));
    }

    public static List<Option> danishOptions(String... codes) {
        var options = new ArrayList<Option>();
        for (var code : codes) options.add(new Option(code, danish(code)));
        return List.copyOf(options);
    }

    /// Optional, without theme, in Danish only.
    public static Basics basics(String code) {
        return new Basics(code, danish(code), Wording.NONE, false, Optional.empty(), false, Optional.empty());
    }

    public static Basics when(Basics basics, Condition shownWhen) {
        return new Basics(basics.code(), basics.wording(), basics.help(), basics.required(), basics.theme(), basics.role(),
                basics.asWhom(), Optional.of(shownWhen));
    }

    /// One page, whose words are the same wherever they stand.
    public static Definition inDanishAnd(String code, String words) {
        var both = new Wording(Map.of("da", "Hvad synes du?", code, words));
        var options = List.of(new Option("a", both), new Option("b", both));
        return new Definition(both, both, List.of("da", code), Presentation.PAGED, 1,
                List.of(new Page("side", both, Wording.NONE, Optional.empty(), List.of(
                        new Question.SingleChoice(new Basics("valg", both, both, true, Optional.empty(), false, Optional.empty()), options),
                        new Question.Scale(new Basics("tal", both, Wording.NONE, false, Optional.empty(), false, Optional.empty()), both, both),
                        new Question.Ranking(new Basics("plads", both, Wording.NONE, false, Optional.empty(), false, Optional.empty()), options),
                        new Question.LongText(new Basics("ord", both, Wording.NONE, false, Optional.empty(), false, Optional.empty()), 200)))));
    }

    public static Wording text(String danish, String english) {
        return new Wording(Map.of("da", danish, "en", english));
    }

    public static Wording danish(String text) {
        return new Wording(Map.of("da", text));
    }

    public static Option option(String code, String danish, String english) {
        return new Option(code, text(danish, english));
    }

    private static Page page(String code, String danish, String english, Optional<Condition> shownWhen, List<Question> questions) {
        return new Page(code, text(danish, english), Wording.NONE, shownWhen, questions);
    }

    private static Question background(String code, String danish, String english, Option... options) {
        var basics = new Basics(code, text(danish, english), text("Du behøver ikke svare.", "You need not answer."), false,
                Optional.empty(), true, code.equals("rolle"), Optional.empty());
        return new Question.SingleChoice(basics, List.of(options));
    }

    private static Basics required(String code, String danish, String english, String theme) {
        return new Basics(code, text(danish, english), Wording.NONE, true, Optional.of(theme), false, Optional.empty());
    }

    private static Basics optional(String code, String danish, String english, String theme) {
        return new Basics(code, text(danish, english), Wording.NONE, false, Optional.of(theme), false, Optional.empty());
    }
}
