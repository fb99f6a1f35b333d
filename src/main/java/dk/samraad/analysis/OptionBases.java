package dk.samraad.analysis;

import java.util.HashMap;
import java.util.List;

/// How many could choose an option that came later. It follows from how many answered each version, so it is told only where
/// neither they nor the others are few, nor those who came to either since an earlier release.
///
/// @param before what was taken up earlier
record OptionBases(List<Snapshots.Snapshot> before, int threshold) {
    /// Stands for a number that is not told.
    static final int UNTOLD = -1;

    Tally.Counted protect(Tally.Counted counted) {
        var shown = new HashMap<>(counted.shown());
        shown.replaceAll((key, people) -> isOption(key) && tells(key, people, counted.respondents()) ? UNTOLD : people);
        return new Tally.Counted(counted.respondents(), counted.divisions(), counted.alone(), counted.by(), counted.groups(),
                counted.moments(), shown);
    }

    private static boolean isOption(String key) {
        return key.contains("/");
    }

    private boolean tells(String key, int people, int respondents) {
        if (isFew(people) || isFew(respondents - people)) return true;
        return before.stream().anyMatch(earlier -> {
            var then = earlier.tables().shown().get(key);
            if (then == null || then == UNTOLD) return false;
            var more = people - then;
            return isFew(Math.abs(more)) || isFew(Math.abs(respondents - earlier.respondents() - more));
        });
    }

    private boolean isFew(int people) {
        return people > 0 && people < threshold;
    }
}
