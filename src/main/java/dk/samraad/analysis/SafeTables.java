package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Release;
import dk.samraad.analysis.SafeTable.Column;
import dk.samraad.analysis.SafeTable.Kind;
import dk.samraad.analysis.SafeTable.Row;
import dk.samraad.platform.error.NotFound;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Question;
import dk.samraad.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays a snapshot out as [SafeTable]s. The snapshot says what there is: a question that came after it has no table in it, and
/// the rows are those it was counted in.
final class SafeTables {
    private final Definition definition;
    private final StoredTables stored;
    private final Map<String, Release> releases;
    private final Labels labels;
    private final SafeNotes notes;
    private final int respondents;
    private static final StoredTables.Summary NO_SUMMARY = new StoredTables.Summary(0, 0, false);

    SafeTables(Definition definition, StoredTables stored, int threshold, Language language) {
        this.definition = definition;
        this.stored = stored;
        this.releases = stored.releases();
        this.labels = new Labels(definition, language, stored.shown().keySet());
        this.notes = new SafeNotes(stored, threshold, language);
        this.respondents = sum(release(Releasing.sizes(Groups.MODE)).grid());
    }

    List<SurveyResults.ThemeResults> themes(View view) {
        var themes = new LinkedHashMap<String, List<SurveyResults.QuestionResults>>();
        definition.questions().forEach(question -> {
            var tables = tables(question, view);
            if (tables.isEmpty()) return;
            var theme = question.basics().theme().orElse("");
            themes.computeIfAbsent(theme, t -> new ArrayList<>())
                    .add(new SurveyResults.QuestionResults(question.code(), labels.of(question), tables));
        });
        var last = themes.remove("");
        if (last != null) themes.put("", last);
        return themes.entrySet().stream().map(e -> new SurveyResults.ThemeResults(e.getKey(), List.copyOf(e.getValue()))).toList();
    }

    List<SurveyResults.Division> divisions() {
        return releases.keySet().stream().filter(key -> key.startsWith("#")).sorted().map(key -> {
            var code = key.substring(1);
            var sizes = release(key);
            var groups = IntStream.range(0, sizes.grid().rows().size())
                    .filter(r -> sizes.grid().counts()[r][0] > 0 && !sizes.withheld().row(r))
                    .mapToObj(r -> sizes.grid().rows().get(r)).map(g -> new SurveyResults.Group(g, labels.group(code, g))).toList();
            return new SurveyResults.Division(code, labels.division(code), groups);
        }).toList();
    }

    /// What questions are called that nobody who is counted was asked.
    ///
    /// @param newest the version that asks now
    List<String> later(Definition newest) {
        return newest.questions().filter(q -> !Face.of(q).isEmpty() && !isCounted(q)).map(labels::of).toList();
    }

    private boolean isCounted(Question question) {
        return releases.containsKey(Face.of(question).getFirst().key());
    }

    private List<Face> faces(Question question) {
        return Face.of(question).stream().filter(face -> releases.containsKey(face.key())).toList();
    }

    private List<SafeTable> tables(Question question, View view) {
        if (faces(question).isEmpty()) return List.of();
        return switch (view) {
            case View.Everybody() -> everybody(question).stream()
                    .map(table -> table.countedOn(stored.date(Face.of(question).stream()
                            .flatMap(face -> Stream.of(face.key(), face.key() + Face.PLACES)).toList()))).toList();
            case View.By(var division) -> dated(question, division, divided(question, division, -1));
            case View.Only(var division, var group) -> dated(question, division, divided(question, division, column(division, group)));
        };
    }

    /// @param tables one for each face
    private List<SafeTable> dated(Question question, String division, List<SafeTable> tables) {
        var faces = Face.of(question);
        return IntStream.range(0, tables.size()).mapToObj(i -> tables.get(i)
                .countedOn(stored.date(List.of(Releasing.by(faces.get(i).key(), division))))).toList();
    }

    private int column(String division, String group) {
        var column = sizes(division).grid().rows().indexOf(group);
        if (column < 0) throw new NotFound();
        return column;
    }

    private Release sizes(String division) {
        var sizes = releases.get(Releasing.sizes(division));
        if (sizes == null) throw new NotFound();
        return sizes;
    }

    private List<SafeTable> everybody(Question question) {
        return switch (question) {
            case Question.LikertRows q -> List.of(statements(q));
            case Question.Ranking q -> List.of(ranking(q));
            case Question.Allocation q -> List.of(allocation(q));
            case Question.SingleChoice q -> distribution(q);
            case Question.MultipleChoice q -> distribution(q);
            case Question.Scale q -> distribution(q);
            case Question.NumberInput q -> distribution(q);
            case Question.DateInput q -> distribution(q);
            case Question.ShortText ignored -> List.of();
            case Question.LongText ignored -> List.of();
        };
    }

    private List<SafeTable> distribution(Question question) {
        return faces(question).stream().map(face -> {
            var release = release(face.key());
            var rows = release.withheld().whole() ? List.<Row>of() : rows(release, face, row -> List.of(CellOf.count(release, row, 0)));
            return new SafeTable(question.code(), labels.of(question), List.of(new Column(labels.people(), Kind.COUNT)), rows,
                    base(question, face.key()),
                    notes.of(face, release, labels), SafeCharts.bars(rows));
        }).toList();
    }

    /// Points that a statement was not judged on when it was counted are missing there.
    private SafeTable statements(Question.LikertRows question) {
        var faces = faces(question);
        var all = faces.stream().map(face -> release(face.key())).toList();
        var points = new LinkedHashSet<>(question.points().stream().map(Question.Option::code)
                .filter(p -> all.stream().anyMatch(r -> r.grid().rows().contains(p))).toList());
        all.forEach(release -> points.addAll(release.grid().rows()));
        var columns = points.stream().map(p -> new Column(labels.point(question, p), Kind.COUNT)).toList();
        var rows = faces.stream().map(face -> new Row(labels.item(face), points.stream().map(p -> CellOf.count(release(face.key()), p))
                .toList())).toList();
        return new SafeTable(question.code(), labels.of(question), columns, rows, SafeNotes.NO_BASE,
                notes.statements(question.code(), faces, all, labels, respondents),
                SafeCharts.stacked(columns, rows));
    }

    private SafeTable ranking(Question.Ranking question) {
        var face = faces(question).getFirst();
        var places = release(face.key() + Face.PLACES);
        var shown = !places.withheld().any() && places.grid().answered()[0] > 0;
        var columns = List.of(new Column(labels.firstPlaces(), Kind.COUNT), new Column(labels.meanPlace(), Kind.FIGURE),
                new Column(labels.score(), Kind.FIGURE));
        var rows = places.withheld().whole() ? List.<Row>of()
                : rows(places, face, r -> List.of(CellOf.count(places, r, 0), CellOf.meanPlace(places, r, shown),
                CellOf.score(places, r, shown)));
        return new SafeTable(question.code(), labels.of(question), columns, rows, base(question, face.key() + Face.PLACES),
                notes.ranking(face.key() + Face.PLACES, places), SafeCharts.bars(rows));
    }

    private SafeTable allocation(Question.Allocation question) {
        var faces = faces(question);
        var parted = new LinkedHashMap<String, Long>();
        for (var face : faces) parted.put(labels.item(face), Face.points(release(face.key()).grid().rows()).getLast().low());
        var columns = List.of(new Column(labels.meanPoints(), Kind.FIGURE), new Column(labels.spread(), Kind.FIGURE),
                new Column(labels.gaveSome(parted.values()), Kind.COUNT));
        var rows = faces.stream().map(face -> {
            var summary = stored.moments().getOrDefault(face.key(), NO_SUMMARY);
            return new Row(labels.item(face), List.of(CellOf.figure(summary.mean(), summary.stands()),
                    CellOf.figure(summary.deviation(), summary.stands()),
                    CellOf.count(release(face.key()), 1, 0)));
        }).toList();
        return new SafeTable(question.code(), labels.of(question), columns, rows, base(question, faces.getFirst().key()),
                notes.points(parted, faces.stream().map(Face::key).toList(), faces.stream().map(f -> release(f.key())).toList()),
                SafeCharts.figures(rows, question.total()));
    }

    /// @param only the one group shown; −1 for all
    private List<SafeTable> divided(Question question, String division, int only) {
        sizes(division);
        if (question.basics().background()) return List.of();
        return faces(question).stream().filter(face -> releases.containsKey(Releasing.by(face.key(), division)))
                .map(face -> divided(question, face, division, only)).toList();
    }

    private SafeTable divided(Question question, Face face, String division, int only) {
        var release = release(Releasing.by(face.key(), division));
        var codes = release.grid().columns();
        var wanted = only < 0 ? "" : sizes(division).grid().rows().get(only);
        var groups = IntStream.range(0, codes.size()).filter(c -> only >= 0 ? codes.get(c).equals(wanted)
                : sizes(division).grid().at(codes.get(c), "") > 0).toArray();
        var columns = IntStream.of(groups).mapToObj(c -> new Column(labels.group(division, release.grid().columns().get(c)), Kind.COUNT))
                .toList();
        var rows = release.withheld().whole() ? List.<Row>of()
                : rows(release, face, r -> IntStream.of(groups).mapToObj(c -> CellOf.count(release, r, c)).toList());
        var name = face.item().isEmpty() ? question.code() : question.code() + "-" + face.item();
        return new SafeTable(name + "-" + division, labels.of(face) + " – " + labels.division(division), columns, rows,
                only >= 0 && groups.length == 1 ? notes.base(release, groups[0]) : SafeNotes.NO_BASE,
                notes.divided(Releasing.by(face.key(), division), release, groups, labels, division),
                only >= 0 ? SafeCharts.bars(rows) : SafeCharts.groups(face, columns, rows));
    }

    /// Those who left it blank are told with the base, and are a row only where their number is withheld.
    private List<Row> rows(Release release, Face face, IntFunction<List<SafeTable.Cell>> cells) {
        var codes = release.grid().rows();
        return IntStream.range(0, codes.size())
                .filter(r -> !codes.get(r).equals(CountQueries.NOT_STATED) || release.withheld().row(r))
                .mapToObj(r -> new Row(labels.row(face, codes.get(r), codes), cells.apply(r))).toList();
    }

    private SafeTable.Base base(Question question, String key) {
        var release = release(key);
        if (release.withheld().whole()) return SafeNotes.NO_BASE;
        var shown = stored.shown().getOrDefault(question.code(), respondents);
        var silent = release.grid().rows().indexOf(CountQueries.NOT_STATED);
        if (silent >= 0 && release.withheld().row(silent)) return SafeNotes.NO_BASE;
        var answered = release.grid().answered()[0] - (silent < 0 ? 0 : release.grid().rowTotal(silent));
        if (stored.kept().contains(key)) return new SafeTable.Base(OptionalInt.of(answered), OptionalInt.empty(), OptionalInt.empty());
        return new SafeTable.Base(OptionalInt.of(answered), OptionalInt.of(Math.max(0, shown - answered)),
                shown < respondents ? OptionalInt.of(respondents - shown) : OptionalInt.empty());
    }

    private static int sum(Grid grid) {
        return IntStream.range(0, grid.rows().size()).map(grid::rowTotal).sum();
    }

    private Release release(String key) {
        return Objects.requireNonNull(releases.get(key), key);
    }
}
