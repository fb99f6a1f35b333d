package dk.samraad.analysis;

import dk.samraad.survey.Condition;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What holds for the answers of any people to one question, written down as equations: a person is of one group of each
/// division, a part adds up to its whole, "none of these" excludes the others, a ranking is one of each place, points
/// add up, and who was shown a question gave the answers it hangs on.
final class Structure {
    private final Attacker attacker;
    private final Definition definition;
    private final List<Groups> divisions;
    private final String who;
    private final Set<String> names = new TreeSet<>();

    /// @param who which people
    Structure(Attacker attacker, Definition definition, List<Groups> divisions, String who) {
        this.attacker = attacker;
        this.definition = definition;
        this.divisions = divisions;
        this.who = who;
    }

    static String all() {
        return "all";
    }

    static String size(String division, int group) {
        return "size#" + division + ":" + group;
    }

    static String shown(Question question) {
        return "shown " + question.code();
    }

    /// @param table a key of [Releasing]
    static String cell(String table, int row, int column) {
        return table + ":" + row + ":" + column;
    }

    static String answered(String table, int column) {
        return table + ":n:" + column;
    }

    /// The names of everything written down, without `who`.
    Set<String> names() {
        return names;
    }

    Structure write(Question question) {
        for (var division : divisions) equal(columns(division).map(c -> size(division.code(), c)).toList(), List.of(all()));
        if (isConditional(question)) {
            var asked = asked(question);
            write(asked);
            equal(chosen(question, asked).map(row -> cell(asked.code() + "|", row, 0)).toList(), List.of(shown(question)));
        }
        var faces = Face.of(question);
        for (var face : faces) write(face);
        if (question instanceof Question.Ranking) places(faces.getFirst());
        if (question instanceof Question.Allocation q) points(q, faces);
        return this;
    }

    private void write(Face face) {
        column(face, face.key(), 0);
        var most = isConditional(face.question()) ? shown(face.question()) : all();
        atMost(List.of(answered(face.key(), 0)), List.of(most));
        for (var division : divisions) {
            var table = Releasing.by(face.key(), division.code());
            columns(division).forEach(c -> {
                column(face, table, c);
                atMost(List.of(answered(table, c)), List.of(size(division.code(), c)));
                if (isConditional(face.question())) {
                    var asked = asked(face.question());
                    atMost(List.of(answered(table, c)), chosen(face.question(), asked).map(row -> cell(Releasing.by(asked.code() + "|", division.code()), row, c)).toList());
                }
            });
            for (int r = 0; r < face.rows().size(); r++) {
                var row = r;
                equal(columns(division).map(c -> cell(table, row, c)).toList(), List.of(cell(face.key(), r, 0)));
            }
            equal(columns(division).map(c -> answered(table, c)).toList(), List.of(answered(face.key(), 0)));
        }
    }

    private void column(Face face, String table, int column) {
        var cells = IntStream.range(0, face.rows().size()).mapToObj(r -> cell(table, r, column)).toList();
        var n = answered(table, column);
        if (!face.overlapping()) {
            equal(cells, List.of(n));
            return;
        }
        atMost(List.of(n), cells);
        var question = (Question.MultipleChoice) face.question();
        var others = cells.subList(0, question.options().size());
        var none = cells.subList(others.size(), cells.size());
        for (var other : others) atMost(Stream.concat(none.stream(), Stream.of(other)).toList(), List.of(n));
        var several = new HashMap<String, Double>();
        others.forEach(other -> several.put(name(other), -1.0));
        several.put(name(n), (double) question.atMost());
        none.forEach(cell -> several.put(name(cell), (double) -question.atMost()));
        attacker.within(several, 0, Double.POSITIVE_INFINITY);
    }

    private void places(Face face) {
        var table = face.key() + Face.PLACES;
        var n = answered(face.key(), 0);
        for (int i = 0; i < face.rows().size(); i++) {
            var at = i;
            equal(rows(face).mapToObj(k -> cell(table, at, k)).toList(), List.of(n));
            equal(rows(face).mapToObj(k -> cell(table, k, at)).toList(), List.of(n));
            equal(List.of(cell(table, i, 0)), List.of(cell(face.key(), i, 0)));
        }
    }

    private void points(Question.Allocation question, List<Face> faces) {
        var tables = new ArrayList<List<String>>(List.of(faces.stream().map(Face::key).toList()));
        divisions.forEach(d -> tables.add(faces.stream().map(f -> Releasing.by(f.key(), d.code())).toList()));
        for (var tablesOfOptions : tables) {
            var columns = tablesOfOptions == tables.getFirst() ? 1 : divisions.get(tables.indexOf(tablesOfOptions) - 1).columns().size();
            for (int c = 0; c < columns; c++) {
                var column = c;
                for (var table : tablesOfOptions.subList(1, tablesOfOptions.size())) equal(List.of(answered(table, c)), List.of(answered(tablesOfOptions.getFirst(), c)));
                atMost(List.of(answered(tablesOfOptions.getFirst(), c)), tablesOfOptions.stream().map(table -> cell(table, 1, column)).toList());
            }
        }
        var given = new HashMap<String, Double>();
        for (var face : faces) {
            atMost(List.of(cell(face.key(), 1, 0)), List.of(pointsOf(face)));
            attacker.within(java.util.Map.of(name(pointsOf(face)), -1.0, name(cell(face.key(), 1, 0)), (double) question.total()), 0, Double.POSITIVE_INFINITY);
            given.put(name(pointsOf(face)), 1.0);
        }
        given.put(name(answered(faces.getFirst().key(), 0)), (double) -question.total());
        attacker.within(given, 0, 0);
    }

    static String pointsOf(Face face) {
        return "points " + face.key();
    }

    private static IntStream rows(Face face) {
        return IntStream.range(0, face.rows().size());
    }

    private static Stream<Integer> columns(Groups division) {
        return IntStream.range(0, division.columns().size()).boxed();
    }

    private static boolean isConditional(Question question) {
        return question.basics().shownWhen().isPresent();
    }

    private Question asked(Question question) {
        return definition.question(((Condition.Chosen) question.basics().shownWhen().orElseThrow()).question()).orElseThrow();
    }

    private static Stream<Integer> chosen(Question question, Question asked) {
        var options = ((Condition.Chosen) question.basics().shownWhen().orElseThrow()).options();
        var rows = Face.of(asked).getFirst().rows();
        return options.stream().sorted().map(rows::indexOf);
    }

    private void equal(List<String> sum, List<String> other) {
        attacker.knows(sum.stream().map(this::name).toList(), other.stream().map(this::name).toList(), 0);
    }

    private void atMost(List<String> sum, List<String> other) {
        attacker.atMost(sum.stream().map(this::name).toList(), other.stream().map(this::name).toList(), 0);
    }

    private String name(String unknown) {
        names.add(unknown);
        return who + " " + unknown;
    }
}
