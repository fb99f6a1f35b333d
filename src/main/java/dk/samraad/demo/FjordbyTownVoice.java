package dk.samraad.demo;

import dk.samraad.survey.Answer;
import dk.samraad.survey.Answers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// One person's answers to the survey about places. Age colours them: the old want benches, the young somewhere to be at night.
final class FjordbyTownVoice {
    private static final List<String> AGES = List.of("under-25", "25-44", "45-64", "65-op");
    private static final List<String> POINTS = List.of("helt-uenig", "uenig", "hverken", "enig", "helt-enig");

    private final FjordbyChance chance;
    private final int age;
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    FjordbyTownVoice(Random random) {
        this.chance = new FjordbyChance(random);
        this.age = chance.weighted(16, 27, 30, 27);
    }

    Answers answers() {
        answers.put("ude", chance.choice(List.of("dagligt", "ugentligt", "sjaeldnere"), 42 - 4 * age, 38, 16 + 5 * age));
        most("mangler", 96, chance.choice(List.of("baenke", "lys", "groent", "aften"), 6 + 14 * age, 26 - 3 * age, 24, 44 - 13 * age));
        var rows = new LinkedHashMap<String, String>();
        rows.put("cykel", point(10, 24, 20, 34, 12));
        rows.put("gaa", point(6 + 4 * age, 14 + 5 * age, 18, 40 - 6 * age, 22 - 4 * age));
        if (chance.happens(94)) rows.put("aften", point(20, 34, 22, 18, 6));
        most("udsagn", 95, new Answer.Rows(rows));
        most("hjaelp", 97, chance.choice(List.of("ja", "delvis", "nej"), 22 + 8 * age, 42, 36 - 6 * age));
        most("alder", 97, new Answer.Choice(AGES.get(age)));
        most("omraade", 96, chance.choice(List.of("havnen", "bymidten", "bakken", "oen"), 30, 40, 26, 4));
        return new Answers(answers);
    }

    private String point(int... weights) {
        return POINTS.get(chance.weighted(weights));
    }

    private void most(String question, int perCent, Answer answer) {
        if (chance.happens(perCent)) answers.put(question, answer);
    }
}
