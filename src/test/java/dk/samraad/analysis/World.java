package dk.samraad.analysis;

import java.util.List;
import java.util.stream.IntStream;

/// Invented people: what each answered to a question (−1 nothing), and the group each belongs to in two background questions.
record World(List<int[]> people, int answers, int firstGroups, int secondGroups) {
    @Override public String toString() { return people.stream().map(java.util.Arrays::toString).toList() + " " + answers + firstGroups + secondGroups; }
    static final int ANSWER = 0;
    static final int FIRST = 1;
    static final int SECOND = 2;

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

    /// How many of each group did not answer.
    int[] silent(int background) {
        return IntStream.range(0, groups(background))
                .map(g -> (int) people.stream().filter(p -> p[background] == g && p[ANSWER] < 0).count()).toArray();
    }

    World first(int size) {
        return new World(people.subList(0, size), answers, firstGroups, secondGroups);
    }

    private static List<String> codes(int size) {
        return IntStream.range(0, size).mapToObj(Integer::toString).toList();
    }
}
