package dk.samraad.analysis;

import dk.samraad.analysis.Disclosure.Release;
import dk.samraad.analysis.Family.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// Gathers what was released of a question before and what is to be released now.
///
/// @param released now, by the keys of [Releasing]
/// @param times when a table by groups that is released now was counted
record Families(Tally.Counted counted, History history, Map<String, Release> released, Map<String, Integer> times) {

    Family of(Face face) {
        var tables = new LinkedHashMap<String, Family.Table>();
        add(tables, Releasing.alone(face.key()), Part.ALONE, Family.ALONE);
        for (var groups : counted.divisions()) {
            add(tables, Releasing.sizes(groups.code()), Part.SIZES, groups.code());
            add(tables, Releasing.by(face.key(), groups.code()), Part.GROUPS, groups.code());
        }
        var respondents = new ArrayList<>(history.taken().stream().map(History.Taken::respondents).toList());
        respondents.add(counted.respondents());
        return new Family(respondents, tables);
    }

    private void add(Map<String, Family.Table> tables, String key, Part part, String division) {
        var told = history.told(key);
        var release = released.get(key);
        if (release != null && !release.withheld().whole()) {
            var isOfNow = counted.grid(key).filter(release.grid()::isLike).isPresent();
            var time = isOfNow ? history.size() : times.getOrDefault(key, history.size());
            if (isOfNow || isNew(key)) told.add(new Family.Told(time, release));
        }
        if (!told.isEmpty()) tables.put(key, new Family.Table(part, division, told));
    }

    /// Whether something is shown of a table that the last release did not show like this.
    boolean isNew(String key) {
        var release = released.get(key);
        return release != null && !release.withheld().whole() && history.at(history.size() - 1, key).filter(release::isLike).isEmpty();
    }
}
