package dk.samraad.analysis;

import dk.samraad.analysis.CountQueries.Numbered;
import dk.samraad.survey.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// The classes in which a survey's numbers, dates and points are counted. They are chosen by what was answered, and kept from
/// the first release that shows something of a question: other classes later would tell who stands between the two.
final class Classes {
    /// @param kept rows of what was released before, by [Face#key]
    /// @param threshold the fewest people in a class
    record Rule(Map<String, List<String>> kept, int threshold) {}

    private final Rule rule;
    private final Map<String, SortedMap<Double, Integer>> people = new HashMap<>();

    /// @param numbers everybody's
    Classes(Rule rule, List<Numbered> numbers) {
        this.rule = rule;
        for (var n : numbers) {
            people.computeIfAbsent(n.question() + "|" + n.item(), key -> new TreeMap<>()).merge(n.value(), n.people(), Integer::sum);
        }
    }

    List<Face> faces(Question question) {
        var faces = Face.of(question);
        return switch (question) {
            case Question.NumberInput q -> faces.stream().map(face -> face.with(kept(face, numbers(q, face)))).toList();
            case Question.DateInput q -> faces.stream().map(face -> face.with(DateClass.widened(kept(face, dates(q, face)), q))).toList();
            case Question.Allocation q -> points(q, faces);
            case Question.SingleChoice q -> faces;
            case Question.MultipleChoice q -> faces;
            case Question.LikertRows q -> faces;
            case Question.Scale q -> faces;
            case Question.Ranking q -> faces;
            case Question.ShortText q -> faces;
            case Question.LongText q -> faces;
        };
    }

    private List<String> kept(Face face, List<String> chosen) {
        return rule.kept.getOrDefault(face.key(), chosen);
    }

    private SortedMap<Double, Integer> people(Face face) {
        return people.getOrDefault(face.key(), new TreeMap<>());
    }

    private List<String> numbers(Question.NumberInput question, Face face) {
        var bounds = RoundBounds.of(people(face), rule.threshold);
        if (bounds.isEmpty()) bounds = NumberClass.of(question).stream().skip(1).map(NumberClass::low).toList();
        return NumberClass.between(bounds).stream().map(NumberClass::code).toList();
    }

    private List<String> dates(Question.DateInput question, Face face) {
        if (DateClass.byMonth(question)) return face.rows();
        var years = new TreeMap<Double, Integer>();
        people(face).forEach((day, some) -> years.merge((double) LocalDate.ofEpochDay(day.longValue()).getYear(), some, Integer::sum));
        var bounds = RoundBounds.of(years, rule.threshold);
        if (!bounds.isEmpty()) return DateClass.between(bounds);
        if (face.rows().size() <= 12) return face.rows();
        var span = new Question.NumberInput(question.basics(), question.earliest().getYear(), question.latest().getYear(), 0,
                dk.samraad.survey.Wording.NONE);
        return DateClass.between(NumberClass.of(span).stream().skip(1).map(NumberClass::low).toList());
    }

    /// Nearly everybody gives most options a point or two, so "gave some" hides nearly all. Each option is parted at the fewest
    /// points that leave enough on both sides; at one point where none do.
    private List<Face> points(Question.Allocation question, List<Face> faces) {
        var given = faces.stream().flatMap(f -> people(f).entrySet().stream()).mapToDouble(e -> e.getKey() * e.getValue()).sum();
        var answered = Math.toIntExact(Math.round(given / question.total()));
        return faces.stream().map(face -> face.with(kept(face, points(question.total(), answered, face)))).toList();
    }

    private List<String> points(int total, int answered, Face face) {
        var parted = LongStream.rangeClosed(1, total).filter(least -> {
            var some = people(face).tailMap((double) least).values().stream().mapToInt(Integer::intValue).sum();
            return some >= rule.threshold && answered - some >= rule.threshold;
        }).findFirst().orElse(1);
        return parted == 1 ? face.rows() : NumberClass.between(List.of(parted)).stream().map(NumberClass::code).toList();
    }

    /// What must be kept: the rows of every table of which something was shown.
    ///
    /// @param earlier tables of each snapshot, oldest first
    static Map<String, List<String>> kept(List<Map<String, Disclosure.Release>> earlier) {
        var kept = new HashMap<String, List<String>>();
        for (var tables : earlier) {
            tables.forEach((key, release) -> {
                var isShown = !release.withheld().whole() && release.grid().answered()[0] > 0;
                if (isShown && !key.contains("#")) kept.put(key, new ArrayList<>(release.grid().rows()));
            });
        }
        return kept;
    }
}
