package dk.samraad.demo;

import dk.samraad.survey.Answer;
import dk.samraad.survey.Answers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// One person's answers. Age colours them (the young are more stressed, the old know more about the help), so that there
/// is something to see when results are broken down.
final class FjordbyVoice {
    private static final List<String> AGES = List.of("under-25", "25-44", "45-64", "65-op");
    private static final List<String> PROPOSALS = DemoFiles.lines("forslag.txt");
    private static final List<String> PLACES = DemoFiles.lines("steder.txt");

    private final Random chance;
    private final int age;
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    private final String language;

    FjordbyVoice(Random chance, String language) {
        this.chance = chance;
        this.language = language;
        this.age = weighted(12, 26, 34, 28);
    }

    Answers answers() {
        everydayLife();
        youngPeople();
        seniors();
        illness();
        town();
        aboutYou();
        return new Answers(answers);
    }

    private void everydayLife() {
        var wellBeing = Math.clamp(Math.round(6.4 + 0.4 * age + 1.9 * chance.nextGaussian()), 0, 10);
        answers.put("trivsel", new Answer.Number(BigDecimal.valueOf(wellBeing)));
        answers.put("stress", choice(List.of("aldrig", "sjaeldent", "hver-uge", "hver-dag"), 12 + 8 * age, 38, 38 - 6 * age,
                wellBeing < 5 ? 30 : 7));
        most("faellesskaber", 94, chance.nextInt(100) < 9 ? new Answer.Choices(List.of("ingen"))
                : some(List.of("forening", "naboer", "arbejde", "frivillig", "nettet"), 1 + chance.nextInt(3)));
    }

    private void youngPeople() {
        var points = List.of("helt-uenig", "uenig", "hverken", "enig", "helt-enig");
        var rows = new LinkedHashMap<String, String>();
        rows.put("voksne", points.get(weighted(8, 22, 26, 34, 10)));
        rows.put("fritid", points.get(weighted(6, 18, 20, 40, 16)));
        if (chance.nextInt(100) < 93) rows.put("roegfri", points.get(weighted(16, 32, 24, 20, 8)));
        most("unge-udsagn", 95, new Answer.Rows(rows));
        var order = new ArrayList<>(List.of("skole", "fritid", "hjaelp", "rusmidler"));
        Collections.shuffle(order, chance);
        if (chance.nextInt(100) < 45) {
            order.remove("hjaelp");
            order.addFirst("hjaelp");
        }
        most("unge-vigtigst", 88, new Answer.Order(order));
    }

    private void seniors() {
        answers.put("senior", age == 3 ? new Answer.Choice("selv") : choice(List.of("hjaelper", "nej"), 20 + 10 * age, 70));
        most("senior-savn", 92, chance.nextInt(100) < 12 ? new Answer.Choices(List.of("intet"))
                : some(List.of("selskab", "traening", "stier", "digital"), 1 + chance.nextInt(2)));
        most("hjaelp-timer", 90, new Answer.Number(BigDecimal.valueOf(5 + chance.nextInt(100), 1)));
    }

    private void illness() {
        answers.put("kronisk", choice(List.of("selv", "naer", "nej", "ikke-svare"), 14 + 7 * age, 24, 48, 5));
        var points = List.of("aldrig", "nogle-gange", "som-regel", "altid");
        most("sammenhaeng", 95, new Answer.Rows(Map.of(
                "haenger-sammen", points.get(weighted(24, 42, 26, 8)),
                "ved-hvor", points.get(weighted(14, 36 - 4 * age, 34 + 4 * age, 16)))));
        most("sidste-tilbud", 60, new Answer.Day(LocalDate.of(2023, 1, 1).plusDays(chance.nextInt(1100))));
    }

    private void town() {
        answers.put("bevaegelse", choice(List.of("dagligt", "ugentligt", "sjaeldent", "aldrig"), 24, 44, 24 + 2 * age, 4 + 2 * age));
        most("penge", 90, points(List.of("stier", "groent", "haller", "moedesteder"), 10));
        most("yndlingssted", 70, new Answer.Text(PLACES.get(chance.nextInt(PLACES.size()))));
        most("forslag", 52, new Answer.Text(proposal()));
    }

    private void aboutYou() {
        most("alder", 96, new Answer.Choice(AGES.get(age)));
        most("omraade", 95, choice(List.of("havnen", "bymidten", "bakken", "oen"), 30, 38, 27, 3));
        most("rolle", 94, choice(List.of("borger", "paaroerende", "fagperson", "frivillig"), 70, 14, 9, 7));
    }

    private String proposal() {
        var mine = PROPOSALS.stream().filter(line -> line.startsWith("en|") == language.equals("en")).toList();
        var line = mine.get(chance.nextInt(mine.size()));
        return line.startsWith("en|") ? line.substring(3) : line;
    }

    /// Some skip a question that may be skipped.
    private void most(String question, int perCent, Answer answer) {
        if (chance.nextInt(100) < perCent) answers.put(question, answer);
    }

    private Answer choice(List<String> options, int... weights) {
        return new Answer.Choice(options.get(weighted(weights)));
    }

    /// So many of the options, in the order of the question.
    private Answer some(List<String> options, int many) {
        var drawn = new ArrayList<>(options);
        Collections.shuffle(drawn, chance);
        var kept = drawn.subList(0, many);
        return new Answer.Choices(options.stream().filter(kept::contains).toList());
    }

    private Answer points(List<String> options, int total) {
        var byOption = new LinkedHashMap<String, Integer>();
        for (int point = 0; point < total; point++) byOption.merge(options.get(weighted(34, 30, 12, 24)), 1, Integer::sum);
        return new Answer.Points(byOption);
    }

    private int weighted(int... weights) {
        var drawn = chance.nextInt(java.util.Arrays.stream(weights).sum());
        for (int i = 0; i < weights.length; i++) {
            drawn -= weights[i];
            if (drawn < 0) return i;
        }
        throw new AssertionError("weights add up to their sum");
    }
}
