package dk.samraad.analysis;

import dk.samraad.survey.Definition;
import dk.samraad.survey.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How respondents are divided: by the options of one background question, or by the way they answered.
///
/// @param code of the background question, or [#MODE]
/// @param columns codes of the groups, those who did not say last
/// @param merged ways of answering that stand in another column, since too few used them
record Groups(String code, List<String> columns, Map<String, String> merged) {
    static final String MODE = "mode";
    static final String OTHER_MODES = "OTHER";

    static List<Question.SingleChoice> backgrounds(Definition definition) {
        return definition.questions().filter(q -> q.basics().background()).filter(Question.SingleChoice.class::isInstance)
                .map(Question.SingleChoice.class::cast).toList();
    }

    static Groups of(Question.SingleChoice background) {
        return new Groups(background.code(),
                Stream.concat(background.options().stream().map(Question.Option::code), Stream.of(CountQueries.NOT_STATED))
                        .toList(), Map.of());
    }

    /// Ways of answering are known to all by their numbers, so a way that few used cannot be kept secret by withholding;
    /// it is put together with others instead.
    static Groups ofModes(List<CountQueries.Answered> modes, int threshold) {
        var bySize = modes.stream().sorted(Comparator.comparingInt(CountQueries.Answered::people)).toList();
        var together = new HashMap<String, String>();
        var people = 0;
        for (var mode : bySize) {
            if (mode.people() >= 2 * threshold && (people == 0 || people >= threshold)) break;
            together.put(mode.group(), OTHER_MODES);
            people += mode.people();
        }
        var columns = new ArrayList<>(bySize.reversed().stream().map(CountQueries.Answered::group).filter(m -> !together.containsKey(m))
                .toList());
        if (!together.isEmpty()) columns.add(OTHER_MODES);
        return new Groups(MODE, List.copyOf(columns), Map.copyOf(together));
    }

    /// The same division as in an earlier snapshot: a way of answering that is new stands with the others.
    static Groups ofModes(List<String> columns) {
        return new Groups(MODE, columns, Map.of());
    }

    int indexOf(String group) {
        var at = columns.indexOf(merged.getOrDefault(group, group));
        return at >= 0 ? at : columns.size() - 1;
    }
}
