package dk.samraad;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.survey.Answer;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.Question;
import dk.samraad.writing.summary.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The how-to pages name what there is, and the page of question kinds every place that knows the kinds.
class HowToTest {
    private static final Path PAGES = Path.of("src/docs/how-to");
    private static final Path QUESTION_KIND = PAGES.resolve("a-question-kind.md");
    private static final Path PRODUCT = Path.of("src/main/java");
    private static final Path ARBITRARY = Path.of("src/test/java/dk/samraad/survey/ArbitrarySurveys.java");
    private static final List<Class<?>> FAMILIES = List.of(Question.class, Answer.class, Result.class);
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern PATH = Pattern.compile("(?:src|db)/[\\w/.-]+");
    /// A class, perhaps with its package below `dk.samraad` before it, and what is within behind it.
    private static final Pattern NAME = Pattern.compile("((?:[a-z]+\\.)*)([A-Z]\\w*[a-z]\\w*)((?:\\.\\w+)*)");
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|`)(mvn [^`\n#]*(?:#\\w+)?[^`\n#]*)");
    private static final Pattern SWITCHED = Pattern.compile("-D([\\w.-]+)");
    private static final Pattern PROFILE = Pattern.compile("-P(\\w+)");
    private static final Pattern GOAL = Pattern.compile(" (\\w+):\\w+");
    private static final Pattern CHOSEN = Pattern.compile("-D(?:it\\.)?test=(\\w+)(?:#(\\w+))?");
    /// Read by the plugins themselves.
    private static final Set<String> OF_MAVEN = Set.of("test", "it.test", "skipTests");

    private final TreeMap<String, Path> sources = new TreeMap<>();

    HowToTest() {
        for (var root : List.of("src/main/java", "src/test/java", "src/bench/java")) {
            for (var file : under(Path.of(root), ".java")) sources.put(file.toString(), file);
        }
    }

    @Test
    void every_path_that_a_page_names_is_there() {
        var paths = tokens().filter(token -> PATH.matcher(token).matches()).toList();
        assertThat(paths).hasSizeGreaterThan(20).allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void every_class_that_a_page_names_is_there_with_what_is_named_within() {
        var names = tokens().map(NAME::matcher).filter(found -> found.matches()).map(found -> found.toMatchResult()).toList();
        assertThat(names).hasSizeGreaterThan(100);
        assertThat(names.stream().filter(name -> !isThere(name)).map(MatchResult::group).distinct()).isEmpty();
    }

    @Test
    void every_command_that_a_page_names_uses_what_there_is() {
        var pom = text(Path.of("pom.xml"));
        var tests = under(Path.of("src/test/java"), ".java").stream().map(HowToTest::text).collect(Collectors.joining());
        var commands = pages().stream().flatMap(page -> COMMAND.matcher(text(page)).results()).map(found -> found.group(1)).toList();
        assertThat(commands).hasSizeGreaterThan(10);
        assertThat(commands.stream().flatMap(command -> SWITCHED.matcher(command).results()).map(found -> found.group(1)))
                .allMatch(name -> OF_MAVEN.contains(name) || pom.contains("<" + name + ">") || tests.contains("(\"" + name + "\""));
        assertThat(commands.stream().flatMap(command -> PROFILE.matcher(command).results())).isNotEmpty()
                .allMatch(found -> pom.contains("<id>" + found.group(1) + "</id>"));
        assertThat(commands.stream().flatMap(command -> GOAL.matcher(command).results())).isNotEmpty()
                .allMatch(found -> pom.contains("<artifactId>" + found.group(1) + "-maven-plugin</artifactId>"));
        assertThat(commands.stream().flatMap(command -> CHOSEN.matcher(command).results())).isNotEmpty().allMatch(this::isTest);
    }

    @Test
    void the_page_of_question_kinds_names_every_class_that_names_one() {
        assertThat(classes(HowToTest::namesAKind)).contains("analysis.Face", "demo.FjordbyVoice", "response.NumberReader")
                .as("add it to " + QUESTION_KIND + " and say what it decides").isSubsetOf(names(""));
    }

    @Test
    void what_the_compiler_asks_for_stands_in_its_list() {
        assertThat(classes(HowToTest::switchesOverAll)).contains("survey.Measure", "response.Projection", "writing.summary.Findings")
                .isSubsetOf(names("## The compiler names it"));
    }

    @Test
    void what_asks_for_some_kinds_and_is_silent_about_others_stands_in_the_other_list() {
        assertThat(classes(HowToTest::passesOver)).contains("survey.Measure", "analysis.Moments", "response.web.FaultText")
                .isSubsetOf(names("## Only this page names it"));
    }

    /// And no more than that: what the compiler is said to ask for it does ask for.
    @Test
    void what_stands_in_the_list_of_the_compiler_is_asked_for_by_it() {
        var asked = classes(HowToTest::switchesOverAll);
        assertThat(names("## The compiler names it").stream().filter(name -> name.contains(".")).toList()).hasSizeGreaterThan(25)
                .isSubsetOf(asked);
    }

    @Test
    void the_tests_know_a_question_and_an_answer_of_every_kind() {
        var asked = Fjordby.everyKind().questions().toList();
        assertThat(asked.stream().<Class<?>>map(Question::getClass)).contains(Question.class.getPermittedSubclasses());
        var answered = Fjordby.answers().byQuestion();
        assertThat(asked.stream().filter(question -> answered.containsKey(question.code())).<Class<?>>map(Question::getClass))
                .contains(Question.class.getPermittedSubclasses());
        assertThat(kinds(Question.class)).allSatisfy(kind -> assertThat(text(ARBITRARY)).contains("new Question." + kind + "("));
    }

    @Test
    void a_place_that_knows_one_kind_a_place_that_knows_all_and_a_silent_one_are_told_apart() {
        var all = kinds(Answer.class).stream().map(kind -> "case Answer." + kind + " a -> a;").collect(Collectors.joining("\n"));
        assertThat(switchesOverAll("switch (answer) {" + all + "}")).isTrue();
        assertThat(switchesOverAll("switch (answer) {" + all.replace("case Answer.Text a", "case String a") + "}")).isFalse();
        assertThat(namesAKind("/// [Question.Scale]\nclass A {}")).isFalse();
        assertThat(namesAKind("import dk.samraad.survey.Question.Scale;")).isTrue();
        assertThat(passesOver(all)).isFalse();
        assertThat(List.of("if (q instanceof Question.Scale scale)", "(Question.Scale) q", "Question.Scale.class", "case Question q -> q;"))
                .allMatch(HowToTest::passesOver);
    }

    private static boolean namesAKind(String source) {
        return FAMILIES.stream().anyMatch(family -> Pattern.compile(any(family) + "\\b").matcher(code(source)).find());
    }

    /// With a case for every kind of a family.
    private static boolean switchesOverAll(String source) {
        return FAMILIES.stream().anyMatch(family -> kinds(family).stream().allMatch(kind ->
                Pattern.compile("(?:case|,)\\s+" + family.getSimpleName() + "\\." + kind + "\\b").matcher(code(source)).find()));
    }

    /// Asks whether it is one kind, takes it for one, or takes all others together.
    private static boolean passesOver(String source) {
        return FAMILIES.stream().anyMatch(family -> Pattern.compile("instanceof\\s+" + any(family) + "\\b|\\(" + any(family) + "\\)|"
                + any(family) + "\\.class\\b|\\bcase " + family.getSimpleName() + " \\w+ ->").matcher(code(source)).find());
    }

    private static String any(Class<?> family) {
        return "\\b" + family.getSimpleName() + "\\.(?:" + String.join("|", kinds(family)) + ")";
    }

    private static List<String> kinds(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses()).map(Class::getSimpleName).toList();
    }

    /// Without comments that stand on a line of their own.
    private static String code(String source) {
        return source.replaceAll("(?m)^\\s*//.*$", "");
    }

    /// As pages name them: `survey.Question`.
    private Set<String> classes(Predicate<String> chosen) {
        return sources.values().stream().filter(file -> file.startsWith(PRODUCT)).filter(file -> chosen.test(text(file)))
                .map(HowToTest::named).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String named(Path file) {
        return PRODUCT.resolve("dk/samraad").relativize(file).toString().replace(".java", "").replace('/', '.');
    }

    /// The names in a section of the page of question kinds.
    ///
    /// @param heading empty for the whole page
    private static Set<String> names(String heading) {
        var page = text(QUESTION_KIND);
        var from = page.indexOf(heading);
        assertThat(from).as(heading).isNotNegative();
        var to = heading.isEmpty() ? -1 : page.indexOf("\n## ", from);
        return CODE.matcher(page.substring(from, to < 0 ? page.length() : to)).results().map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private boolean isThere(MatchResult name) {
        var end = "/" + name.group(1).replace('.', '/') + name.group(2) + ".java";
        var root = name.group(1).isEmpty() ? "" : "dk/samraad";
        var inside = name.group(3).isEmpty() ? List.<String>of() : List.of(name.group(3).substring(1).split("\\."));
        return sources.entrySet().stream().filter(file -> file.getKey().endsWith(root + end)).map(file -> text(file.getValue()))
                .anyMatch(source -> inside.stream().allMatch(part -> Pattern.compile("\\b" + part + "\\b").matcher(source).find()));
    }

    private boolean isTest(MatchResult chosen) {
        return sources.values().stream().filter(file -> file.startsWith("src/test/java") && file.endsWith(chosen.group(1) + ".java"))
                .anyMatch(file -> chosen.group(2) == null || text(file).contains("void " + chosen.group(2) + "("));
    }

    private static Stream<String> tokens() {
        return pages().stream().flatMap(page -> CODE.matcher(text(page)).results()).map(found -> found.group(1));
    }

    private static List<Path> pages() {
        var pages = under(PAGES, ".md");
        assertThat(pages).hasSize(7);
        return pages;
    }

    private static List<Path> under(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
