package dk.samraad.analysis;

import dk.samraad.survey.Definition;
import dk.samraad.survey.Fjordby;
import dk.samraad.survey.Question;
import dk.samraad.survey.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Invented people: what each answered to a question (−1 nothing), and the group each belongs to in two background questions.
record World(List<int[]> people, int answers, int firstGroups, int secondGroups) {
    static final int ANSWER = 0;
    static final int FIRST = 1;
    static final int SECOND = 2;

    /// @param counts how many gave an answer and were of two groups, as in `021=4`; `-` for no answer
    static World of(String counts, int answers, int firstGroups, int secondGroups) {
        var people = Stream.of(counts.split(" ")).flatMap(each -> {
            var codes = each.chars().limit(3).map(c -> c == '-' ? -1 : c - '0').toArray();
            return Stream.generate(() -> codes).limit(Integer.parseInt(each.substring(4)));
        }).toList();
        return new World(people, answers, firstGroups, secondGroups);
    }

    int groups(int background) {
        return background == FIRST ? firstGroups : secondGroups;
    }

    Grid alone(int what) {
        var size = what == ANSWER ? answers : groups(what);
        return Grid.alone(codes(size), IntStream.range(0, size).map(v -> (int) people.stream().filter(p -> p[what] == v).count()).toArray());
    }

    Grid by(int background) {
        var counts = new int[answers][groups(background)];
        for (var person : people) {
            if (person[ANSWER] >= 0) counts[person[ANSWER]][person[background]]++;
        }
        return Grid.partition(codes(answers), codes(groups(background)), counts);
    }

    /// A survey that asks all three.
    Definition definition() {
        return Fjordby.of(Fjordby.page("side", Fjordby.choice("svar", options(answers)), background(FIRST), background(SECOND)));
    }

    private Question background(int background) {
        var code = Integer.toString(background);
        var basics = new Question.Basics(code, Fjordby.danish(code), Wording.NONE, false, Optional.empty(), true, Optional.empty());
        return new Question.SingleChoice(basics, Fjordby.danishOptions(options(groups(background))));
    }

    private static String[] options(int size) {
        return codes(size).toArray(String[]::new);
    }

    /// Everybody answered in one way.
    Tally.Counted counted() {
        var everybody = List.of("WEB");
        var divisions = List.of(new Groups("1", codes(firstGroups), Map.of()), new Groups("2", codes(secondGroups), Map.of()),
                new Groups(Groups.MODE, everybody, Map.of()));
        var answered = alone(ANSWER);
        var inOneWay = Grid.partition(codes(answers), everybody, answered.counts());
        return new Tally.Counted(people.size(), divisions, Map.of("svar|", answered, "1|", alone(FIRST), "2|", alone(SECOND)),
                Map.of("1", Map.of("svar|", by(FIRST)), "2", Map.of("svar|", by(SECOND)), Groups.MODE, Map.of("svar|", inOneWay)),
                Map.of("1", alone(FIRST), "2", alone(SECOND), Groups.MODE, Grid.alone(everybody, new int[] {people.size()})),
                Map.of(), Map.of());
    }

    World first(int size) {
        return new World(people.subList(0, size), answers, firstGroups, secondGroups);
    }

    private static List<String> codes(int size) {
        return IntStream.range(0, size).mapToObj(Integer::toString).toList();
    }

    /// For the message of a property that fails.
    @Override
    public String toString() {
        return answers + " answers, " + firstGroups + " and " + secondGroups + " groups: " + people.stream().map(Arrays::toString).toList();
    }
}
