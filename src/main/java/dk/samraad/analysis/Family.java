package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Release;
import java.util.List;
import java.util.Map;

/// Everything ever released of one thing that is counted of a question: the question alone, how large its groups are, and
/// the question by each division. What is withheld of one of these at one time can be told by another at another time.
///
/// @param respondents how many had answered each time results were taken up, oldest first
/// @param tables in the order they were told, by their keys ([Releasing])
record Family(List<Integer> respondents, Map<String, Table> tables) {
    static final String ALONE = "";

    enum Part { ALONE, SIZES, GROUPS }

    /// @param division [#ALONE], or the code of the groups
    record Table(Part part, String division, List<Told> told) {
        List<Release> releases() {
            return told.stream().map(Told::release).toList();
        }
    }

    /// Of the question; the sizes of groups are told by every other.
    boolean tellsNothing() {
        return tables.values().stream().allMatch(table -> table.part == Part.SIZES);
    }

    /// @param time an index of `respondents`: when it was counted, which may be long before it was shown
    record Told(int time, Release release) {}
}
