package dk.samraad.demo;

import dk.samraad.survey.Answer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Drawing by weight.
final class FjordbyChance {
    private final Random random;

    FjordbyChance(Random random) {
        this.random = random;
    }

    int weighted(int... weights) {
        var drawn = random.nextInt(IntStream.of(weights).sum());
        for (int i = 0; i < weights.length; i++) {
            drawn -= weights[i];
            if (drawn < 0) return i;
        }
        throw new AssertionError("weights add up to their sum");
    }

    Answer.Choice choice(List<String> options, int... weights) {
        return new Answer.Choice(options.get(weighted(weights)));
    }

    boolean happens(int perCent) {
        return random.nextInt(100) < perCent;
    }
}
