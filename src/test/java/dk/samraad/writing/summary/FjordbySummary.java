package dk.samraad.writing.summary;

import dk.samraad.survey.Question.Role;
import dk.samraad.text.Language;
import dk.samraad.writing.summary.Result.Cell;
import dk.samraad.writing.summary.Result.Line;
import dk.samraad.writing.summary.SummaryData.AskedOption;
import dk.samraad.writing.summary.SummaryData.AskedPage;
import dk.samraad.writing.summary.SummaryData.AskedQuestion;
import dk.samraad.writing.summary.SummaryData.Baseline;
import dk.samraad.writing.summary.SummaryData.Chapter;
import dk.samraad.writing.summary.SummaryData.Citation;
import dk.samraad.writing.summary.SummaryData.Cover;
import dk.samraad.writing.summary.SummaryData.Direction;
import dk.samraad.writing.summary.SummaryData.Goal;
import dk.samraad.writing.summary.SummaryData.Mode;
import dk.samraad.writing.summary.SummaryData.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A summary of an invented survey with one of every kind of result, a withheld cell, and words that are hard to set.
final class FjordbySummary {
    static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);
    static final String HARD_WORDS = "Jeg vil så gerne være med 🏃‍♀️ – مرحبا, dziękuję, blåbærgrødærøskøbing" + "å".repeat(300);

    private FjordbySummary() {}

    static SummaryData danish() {
        return data(Language.DA, 1);
    }

    static SummaryData data(Language language, int citations) {
        return new SummaryData(
                new Cover(language, "Fjordby Kommune", "Sammen om sundhed i Fjordby", "Trivsel i hverdagen",
                        "Byrådet skal vedtage en ny politik. Svarene indgår, når udvalget skriver den.",
                        "Sammen om sundhed og trivsel i Glostrup 2024-2032", "Glostrup Kommune",
                        LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 28), 1, true),
                1412, false,
                List.of(new Mode("På nettet", 1297), new Mode("På en tablet", 84), new Mode("På papir", 31)),
                List.of(mentalHealth(citations), movement()),
                List.of(),
                List.of(new Question("alder", "Hvor gammel er du?", Optional.of(1390), Optional.of(22), ages(), "").in(Role.BACKGROUND)),
                asked(), List.of(1, 2), 5, 8,
                List.of("Hvor gammel er du? Svaret »Under 15 år« og ét svar mere vises ikke."));
    }

    private static Chapter mentalHealth(int citations) {
        return new Chapter("p1", "Pejlemærke 1: Et sundt liv med mental sundhed uden sygdom",
                "At forebygge sygdom i krop og sind i alle aldre, og at støtte folk, når livet skifter.",
                List.of("Skabe og støtte forskellige fællesskaber", "Støtte borgere, når de går fra én del af livet til en anden"),
                List.of(new Goal(Direction.FEWER, "borgere, der føler sig ensomme"),
                        new Goal(Direction.MORE, "borgere, der ser sig som en del af et fællesskab")),
                List.of(baseline("Høj score på stressskalaen", 33, 5900, Optional.empty()),
                        baseline("Overvægt", 54, 9500, Optional.of(47.0))),
                List.of(new Question("faellesskab", "Hvor enig er du i disse udsagn om fællesskab?", Optional.of(1398), Optional.of(14),
                        statements(), "").in(Role.OPINION),
                        new Question("trivsel", "Hvor godt har du det lige nu?", Optional.of(1405), Optional.of(7), marks(), "")
                                .in(Role.EXPERIENCE),
                        new Question("hjaelp", "Hvad ville hjælpe dig mest?", Optional.of(1201), Optional.of(211), several(), "")
                                .in(Role.OPINION),
                        new Question("mere", "Er der noget, vi har glemt?", Optional.of(310), Optional.empty(), new Result.Words(), "")),
                IntStream.range(0, citations).mapToObj(i -> new Citation(i == 0 ? HARD_WORDS
                        : "Vi mangler et sted at mødes om aftenen, nummer " + i + ".",
                        i % 2 == 0 ? "senior" : "", "")).toList());
    }

    private static Chapter movement() {
        return new Chapter("p2", "Pejlemærke 2: Bevægelse i hverdagen", "", List.of(), List.of(), List.of(),
                List.of(new Question("raekkefoelge", "Hvad er vigtigst for dig?", Optional.of(1100), Optional.of(312),
                        new Result.Order(3, List.of(
                                new Result.Placed("Sikre cykelstier", Optional.of(1.43), cell(715, 65)),
                                new Result.Placed("Åbne idrætshaller", Optional.of(2.1), cell(220, 20)),
                                new Result.Placed("Naturstier", Optional.of(2.47), cell(165, 15)))), "").in(Role.OPINION),
                        new Question("point", "Del 10 point ud", Optional.of(1000), Optional.of(412), new Result.Points(10, List.of(
                                new Result.Shared("Børn", Optional.of(4.26)), new Result.Shared("Unge", Optional.of(3.0)),
                                new Result.Shared("Ældre", Optional.of(2.74)))), "").in(Role.OPINION),
                        new Question("faa", "Har du brugt kørestolsstien?", Optional.empty(), Optional.empty(), new Result.Withheld(), "")
                                .in(Role.EXPERIENCE)),
                List.of());
    }

    private static Result statements() {
        return new Result.Statements(List.of("Helt uenig", "Uenig", "Hverken enig eller uenig", "Enig", "Helt enig"), List.of(
                new Result.Statement("Jeg føler mig som en del af et fællesskab", Optional.of(1398), cells(70, 140, 210, 559, 419)),
                new Result.Statement("Jeg ved, hvor jeg kan få hjælp", Optional.of(1390), cells(290, 300, 150, 350, 300)),
                new Result.Statement("Mit barn har en ven", Optional.of(40), List.of(Cell.WITHHELD, Cell.WITHHELD, cell(10, 25),
                        cell(12, 30), cell(10, 25)))));
    }

    private static Result marks() {
        int[] people = {20, 25, 40, 60, 90, 160, 200, 310, 290, 140, 70};
        var lines = new ArrayList<Line>();
        for (int i = 0; i < people.length; i++) lines.add(new Line(String.valueOf(i), cell(people[i], people[i] * 100.0 / 1405)));
        return new Result.Marks("meget dårligt", "meget godt", lines, Optional.of(6.42), Optional.of(2.31));
    }

    private static Result several() {
        return new Result.Choices(true, List.of(
                new Line("Nogen at tale med", cell(700, 58.3)),
                new Line("Et sted at mødes om aftenen og i weekenden, også om sommeren", cell(801, 66.7)),
                new Line("Bedre søvn", cell(350, 29.1)), new Line("Ingen af disse", cell(90, 7.5))));
    }

    private static Result ages() {
        return new Result.Choices(false, Stream.of(new Line("Under 15 år", Cell.WITHHELD), new Line("15–29 år", Cell.WITHHELD),
                new Line("30–64 år", cell(802, 57.7)), new Line("65 år eller mere", cell(412, 29.6))).toList());
    }

    private static List<Cell> cells(int... people) {
        var all = IntStream.of(people).sum();
        return IntStream.of(people).mapToObj(count -> cell(count, 100.0 * count / all)).toList();
    }

    static Cell cell(int people, double percent) {
        return new Cell(Optional.of(people), Optional.of(percent));
    }

    private static Baseline baseline(String subject, double value, int people, Optional<Double> comparison) {
        return new Baseline(subject, Optional.of(value), "%", "", false, Optional.of(people), "Borgere over 16 år", "Glostrup Kommune",
                comparison, comparison.isPresent() ? "Region Hovedstaden" : "", "Sundhedsprofil for Kommuner og Region Hovedstaden 2021",
                "2021");
    }

    private static List<AskedPage> asked() {
        return List.of(new AskedPage("Fællesskab", List.of(
                new AskedQuestion("faellesskab", "Hvor enig er du i disse udsagn om fællesskab?", "Tænk på de sidste fire uger.",
                        List.of("Ét svar for hvert udsagn", "Frivilligt"),
                        List.of(new AskedOption("a", "Jeg føler mig som en del af et fællesskab"), new AskedOption("1", "Helt uenig"))),
                new AskedQuestion("mere", "Er der noget, vi har glemt?", "", List.of("Egne ord, højst 2.000 tegn", "Frivilligt"),
                        List.of()))));
    }
}
