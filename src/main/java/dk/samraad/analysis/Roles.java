package dk.samraad.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Which roles may stand beside what people wrote: those that enough who wrote have, and only while those left without a
/// role are nobody, or enough too. Three without a role among many residents would be known not to be residents: so
/// some of the residents stand without theirs, to keep them company, and the others carry it.
final class Roles {
    private Roles() {}

    /// @param people who wrote, by code of their role; `""` for those who did not say
    /// @param least how many make a group that hides its members
    /// @return the roles that are shown, each with how many of those who have it stand without it all the same
    static Map<String, Integer> shown(Map<String, Integer> people, int least) {
        var shown = new HashMap<>(people.entrySet().stream().filter(role -> !role.getKey().isEmpty() && role.getValue() >= least)
                .collect(Collectors.toMap(Map.Entry::getKey, role -> 0)));
        while (!shown.isEmpty() && isTooFew(people, shown, least)) {
            var smallest = shown.keySet().stream()
                    .min(Comparator.<String>comparingInt(role -> count(people, role)).thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            // As many as make a group by themselves, so that the few are hidden also when one of them is known.
            if (count(people, smallest) >= 2 * least) {
                shown.put(smallest, least);
                return Map.copyOf(shown);
            }
            shown.remove(smallest);
        }
        return Map.copyOf(shown);
    }

    private static boolean isTooFew(Map<String, Integer> people, Map<String, Integer> shown, int least) {
        var rest = people.keySet().stream().filter(role -> !shown.containsKey(role)).mapToInt(role -> count(people, role)).sum();
        return rest > 0 && rest < least;
    }

    private static int count(Map<String, Integer> people, String role) {
        return people.getOrDefault(role, 0);
    }
}
