package dk.samraad.report.hearing;

import dk.samraad.hearing.assessment.Tally;
import dk.samraad.platform.stance.Stance;
import dk.samraad.report.hearing.PaperData.Advice;
import dk.samraad.report.hearing.PaperData.Piece;
import dk.samraad.report.hearing.PaperData.Unread;
import dk.samraad.report.hearing.PaperData.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What replies say about one thing: a point that staff named, or a paragraph. What is about neither stands theme by theme and is
/// not counted together as if it were one thing.
///
/// @param anchor unique in the document
/// @param title as staff named it; empty for a paragraph, and for what is about the whole draft
/// @param paragraphs it is about, in order
/// @param answers what the administration says, each with those it says it to
/// @param tally of replies, those that may not be read among them
/// @param unread how many of them may not be read
/// @param everybody whom the tally counts: references, and something else for those who may not be read
/// @param sides the replies that may be read, by what they say; those who say several things stand under each
record Point(
        String anchor, String title, String theme, List<String> paragraphs, List<Answer> answers, Tally tally, int unread,
        Set<String> everybody, Map<Stance, List<String>> sides) {

    /// @param voices the resumes, each with those who said so
    record Answer(Verdict verdict, Map<String, List<String>> voices) {}

    /// @param number of a paragraph, or a title; of what is about neither, the theme
    private record Key(String title, String paragraph, String theme) {
        static Key of(String point, String paragraph, String theme) {
            if (!point.isEmpty()) return new Key(point, "", "");
            return paragraph.isEmpty() ? new Key("", "", theme) : new Key("", paragraph, "");
        }
    }

    /// Those of most replies first; of equally many the one that came first.
    static List<Point> of(List<Piece> pieces, List<Unread> unread) {
        var byKey = new LinkedHashMap<Key, List<Piece>>();
        pieces.stream().filter(piece -> !isOnlyOutside(piece.point(), piece.paragraph(), piece.verdict().advice()))
                .forEach(piece -> byKey.computeIfAbsent(Key.of(piece.point(), piece.paragraph(), piece.theme()), key -> new ArrayList<>())
                        .add(piece));
        var unreadByKey = unread.stream().filter(piece -> !isOnlyOutside(piece.point(), piece.paragraph(), piece.advice()))
                .collect(Collectors.groupingBy(piece -> Key.of(piece.point(), piece.paragraph(), piece.theme())));
        var points = new ArrayList<Point>();
        byKey.forEach((key, of) -> points.add(point("punkt-" + (points.size() + 1), key, of, unreadByKey.getOrDefault(key, List.of()))));
        points.sort(Comparator.comparing((Point point) -> -point.tally().replies()));
        return points;
    }

    /// It is about nothing in the draft: it stands with what is outside the hearing.
    private static boolean isOnlyOutside(String point, String paragraph, Advice advice) {
        return advice == Advice.OUTSIDE && point.isEmpty() && paragraph.isEmpty();
    }

    private static Point point(String anchor, Key key, List<Piece> pieces, List<Unread> unread) {
        var answers = new LinkedHashMap<Verdict, Map<String, List<String>>>();
        var said = new LinkedHashMap<String, List<Optional<Stance>>>();
        var sides = new HashMap<Stance, List<String>>();
        for (var piece : pieces) {
            answers.computeIfAbsent(piece.verdict(), verdict -> new LinkedHashMap<>())
                    .computeIfAbsent(piece.resume(), resume -> new ArrayList<>()).add(piece.reply());
            said.computeIfAbsent(piece.reply(), reply -> new ArrayList<>()).add(piece.stance());
            piece.stance().ifPresent(stance -> sides.computeIfAbsent(stance, s -> new ArrayList<>()).add(piece.reply()));
        }
        var readable = said.size();
        unread.forEach(piece -> said.computeIfAbsent("#" + piece.reply(), reply -> new ArrayList<>()).add(piece.stance()));
        sides.replaceAll((stance, replies) -> Sources.inOrder(replies));
        return new Point(anchor, key.title(), mostOften(pieces), pieces.stream().map(Piece::paragraph).filter(number -> !number.isEmpty())
                .distinct().sorted(Sources.NUMBERS).toList(),
                answers.entrySet().stream().map(answer -> new Answer(answer.getKey(), answer.getValue())).toList(),
                Tally.of(said.values()), said.size() - readable,
                Set.copyOf(said.keySet()), Map.copyOf(sides));
    }

    private static String mostOften(List<Piece> pieces) {
        var counts = pieces.stream().map(Piece::theme)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    boolean isOutside() {
        return answers.stream().allMatch(answer -> answer.verdict().advice() == Advice.OUTSIDE);
    }

    /// About one thing: only there can replies disagree.
    boolean isOneThing() {
        return !title.isEmpty() || !paragraphs.isEmpty();
    }

    /// Each once, in the order of their numbers.
    List<String> replies() {
        return Sources.inOrder(answers.stream().flatMap(answer -> answer.voices().values().stream()).flatMap(List::stream).toList());
    }

    /// What most of them say, in the words of the administration, and who said that: nobody is named behind a sentence that is
    /// not theirs.
    Voice main() {
        var voice = answers.stream().flatMap(answer -> answer.voices().entrySet().stream())
                .max(Comparator.comparingInt(each -> each.getValue().size())).orElseThrow();
        return new Voice(voice.getKey(), Sources.inOrder(voice.getValue()));
    }

    record Voice(String resume, List<String> replies) {}
}
