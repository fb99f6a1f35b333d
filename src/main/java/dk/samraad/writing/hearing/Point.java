package dk.samraad.writing.hearing;

import dk.samraad.assessment.Tally;
import dk.samraad.text.Stance;
import dk.samraad.writing.hearing.PaperData.Advice;
import dk.samraad.writing.hearing.PaperData.Piece;
import dk.samraad.writing.hearing.PaperData.Unread;
import dk.samraad.writing.hearing.PaperData.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What replies say about one thing: a point that staff named, or a paragraph. What is about neither stands theme by theme and is
/// not counted together as if it were one thing.
///
/// @param anchor unique in the document
/// @param title as staff named it; empty for a paragraph, and for what is about the whole draft
/// @param theme of most of its pieces, a code; empty for none
/// @param paragraphs it is about, in order
/// @param everyPiece is about one of the paragraphs
/// @param isRest of its paragraph, others say something in a point with a title: these are not all that are about it
/// @param isOutside the hearing, all of it
/// @param answers what the administration says, each with those it says it to
/// @param tally of replies, those that may not be read among them
/// @param unread how many of them may not be read
/// @param everybody whom the tally counts: references, and something else for those who may not be read
/// @param sides the replies that may be read and are counted as for it or against it; one that is both is neither
record Point(
        String anchor, String title, String theme, List<String> paragraphs, boolean everyPiece, boolean isRest, boolean isOutside,
        List<Answer> answers, Tally tally, int unread, Set<String> everybody, Map<Stance, List<String>> sides) {

    /// @param voices the resumes, each with those who said so
    record Answer(Verdict verdict, Map<String, List<String>> voices) {}

    /// @param number of a paragraph, or a title; of what is about neither, the theme
    private record Key(String title, String paragraph, String theme) {
        static Key of(String point, String paragraph, String theme) {
            if (!point.isEmpty()) return new Key(point, "", "");
            return paragraph.isEmpty() ? new Key("", "", theme) : new Key("", paragraph, "");
        }
    }

    /// A piece, whether it may be read or not.
    private record Said(String reply, String paragraph, String theme, Optional<Stance> stance, Advice advice) {
        static Said of(Piece piece) {
            return new Said(piece.reply(), piece.paragraph(), piece.theme(), piece.stance(), piece.verdict().advice());
        }

        static Said of(Unread piece) {
            return new Said("#" + piece.reply(), piece.paragraph(), piece.theme(), piece.stance(), piece.advice());
        }
    }

    /// Those of most replies first; of equally many the one that came first, and last what only replies say that may not be read.
    static List<Point> of(List<Piece> pieces, List<Unread> unread) {
        var byKey = new LinkedHashMap<Key, List<Piece>>();
        pieces.stream().filter(piece -> !isOnlyOutside(piece.point(), piece.paragraph(), piece.verdict().advice()))
                .forEach(piece -> byKey.computeIfAbsent(Key.of(piece.point(), piece.paragraph(), piece.theme()), key -> new ArrayList<>())
                        .add(piece));
        var unreadByKey = unread.stream().filter(piece -> !isOnlyOutside(piece.point(), piece.paragraph(), piece.advice()))
                .collect(Collectors.groupingBy(piece -> Key.of(piece.point(), piece.paragraph(), piece.theme()), LinkedHashMap::new,
                        Collectors.toList()));
        unreadByKey.keySet().forEach(key -> byKey.computeIfAbsent(key, k -> List.of()));
        var inPoints = Stream.concat(pieces.stream().filter(piece -> !piece.point().isEmpty()).map(Piece::paragraph),
                unread.stream().filter(piece -> !piece.point().isEmpty()).map(Unread::paragraph)).collect(Collectors.toSet());
        var points = new ArrayList<Point>();
        byKey.forEach((key, of) -> points.add(point("punkt-" + (points.size() + 1), key, inPoints.contains(key.paragraph()), of,
                unreadByKey.getOrDefault(key, List.of()))));
        points.sort(Comparator.comparing((Point point) -> -point.tally().replies()));
        return points;
    }

    /// It is about nothing in the draft: it stands with what is outside the hearing.
    private static boolean isOnlyOutside(String point, String paragraph, Advice advice) {
        return advice == Advice.OUTSIDE && point.isEmpty() && paragraph.isEmpty();
    }

    private static Point point(String anchor, Key key, boolean isInPoints, List<Piece> pieces, List<Unread> unread) {
        var all = Stream.concat(pieces.stream().map(Said::of), unread.stream().map(Said::of)).toList();
        var said = new LinkedHashMap<String, List<Optional<Stance>>>();
        all.forEach(piece -> said.computeIfAbsent(piece.reply(), reply -> new ArrayList<>()).add(piece.stance()));
        var readable = (int) pieces.stream().map(Piece::reply).distinct().count();
        var paragraphs = all.stream().map(Said::paragraph).filter(number -> !number.isEmpty()).distinct().sorted(Sources.NUMBERS).toList();
        return new Point(anchor, key.title(), mostOften(all), paragraphs, all.stream().noneMatch(piece -> piece.paragraph().isEmpty()),
                key.title().isEmpty() && !key.paragraph().isEmpty() && isInPoints,
                all.stream().allMatch(piece -> piece.advice() == Advice.OUTSIDE), answers(pieces), Tally.of(said.values()),
                said.size() - readable, Set.copyOf(said.keySet()), sides(pieces));
    }

    private static List<Answer> answers(List<Piece> pieces) {
        var answers = new LinkedHashMap<Verdict, Map<String, List<String>>>();
        for (var piece : pieces) answers.computeIfAbsent(piece.verdict(), verdict -> new LinkedHashMap<>())
                .computeIfAbsent(piece.resume(), resume -> new ArrayList<>()).add(piece.reply());
        return answers.entrySet().stream().map(answer -> new Answer(answer.getKey(), answer.getValue())).toList();
    }

    /// Under the side the tally counts each under, so that who counts the names finds the number.
    private static Map<Stance, List<String>> sides(List<Piece> pieces) {
        var stances = new LinkedHashMap<String, Set<Stance>>();
        for (var piece : pieces) stances.computeIfAbsent(piece.reply(), reply -> EnumSet.noneOf(Stance.class))
                .addAll(piece.stance().stream()
                .toList());
        return Map.of(Stance.FOR, of(stances, Stance.FOR, Stance.AGAINST), Stance.AGAINST, of(stances, Stance.AGAINST, Stance.FOR));
    }

    private static List<String> of(Map<String, Set<Stance>> stances, Stance side, Stance other) {
        return Sources.inOrder(stances.entrySet().stream()
                .filter(each -> each.getValue().contains(side) && !each.getValue().contains(other))
                .map(Map.Entry::getKey).toList());
    }

    private static String mostOften(List<Said> pieces) {
        var counts = pieces.stream().map(Said::theme)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    /// About one thing: only there can replies disagree.
    boolean isOneThing() {
        return !title.isEmpty() || !paragraphs.isEmpty();
    }

    /// Each once, in the order of their numbers.
    List<String> replies() {
        return Sources.inOrder(answers.stream().flatMap(answer -> answer.voices().values().stream()).flatMap(List::stream).toList());
    }

    /// What most of them say, in the words of the administration, and who said that, whatever is recommended: nobody is named behind a
    /// sentence that is not theirs. Empty where none of them may be read.
    Optional<Voice> main() {
        var voices = new LinkedHashMap<String, Set<String>>();
        answers.forEach(answer -> answer.voices().forEach((resume, replies) ->
                voices.computeIfAbsent(resume, said -> new LinkedHashSet<>()).addAll(replies)));
        return voices.entrySet().stream().max(Comparator.comparingInt(each -> each.getValue().size()))
                .map(voice -> new Voice(voice.getKey(), Sources.inOrder(voice.getValue())));
    }

    record Voice(String resume, List<String> replies) {}
}
