package dk.samraad.report.hearing;

import dk.samraad.hearing.Reference;
import dk.samraad.report.hearing.PaperData.Advice;
import dk.samraad.report.hearing.PaperData.Piece;
import dk.samraad.report.hearing.PaperData.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Pieces about one paragraph that got the same answer: read together, answered once.
///
/// @param anchor unique in the document
/// @param voices the resumes, each with those who said so
record Point(String anchor, String theme, String paragraph, Verdict verdict, Map<String, List<String>> voices) {

    private record Key(String theme, String paragraph, Verdict verdict) {}

    /// Those of most replies first within a theme; of equally many the one that stands first in the document.
    static List<Point> of(List<Piece> pieces) {
        var byKey = new LinkedHashMap<Key, Map<String, List<String>>>();
        for (var piece : pieces) {
            byKey.computeIfAbsent(new Key(piece.theme(), piece.paragraph(), piece.verdict()), key -> new LinkedHashMap<>())
                    .computeIfAbsent(piece.resume(), resume -> new ArrayList<>()).add(piece.reply());
        }
        var points = new ArrayList<Point>();
        byKey.forEach((key, voices) -> points.add(new Point("punkt-" + (points.size() + 1), key.theme(), key.paragraph(), key.verdict(), voices)));
        points.sort(Comparator.comparing((Point point) -> -point.replies().size()));
        return points;
    }

    Advice advice() {
        return verdict.advice();
    }

    /// Each once, in the order they came.
    List<String> replies() {
        return voices.values().stream().flatMap(List::stream).distinct().sorted(Reference.ORDER).toList();
    }

    /// What most of them say, in the words of the administration, and who said that: nobody is named behind a sentence that is
    /// not theirs.
    Voice main() {
        var voice = voices.entrySet().stream().max(Comparator.comparingInt(each -> each.getValue().size())).orElseThrow();
        return new Voice(voice.getKey(), voice.getValue().stream().distinct().sorted(Reference.ORDER).toList());
    }

    record Voice(String resume, List<String> replies) {}
}
