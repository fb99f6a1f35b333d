package dk.samraad.analysis;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which roles may stand beside what people wrote: those that enough who wrote have, and only while those left without a
/// role are nobody, or enough too. Three without a role among many residents would be known not to be residents.
final class Roles {
    private Roles() {}

    /// @param people who wrote, by code of their role; `""` for those who did not say
    /// @param least how many make a group that hides its members
    static Set<String> shown(Map<String, Integer> people, int least) {
        var shown = people.keySet().stream().filter(role -> !role.isEmpty() && count(people, role) >= least).collect(Collectors.toSet());
        while (!shown.isEmpty() && isTooFew(people, shown, least)) {
            var smallest = shown.stream().min(Comparator.<String>comparingInt(role -> count(people, role)).thenComparing(Comparator.naturalOrder()));
            shown.remove(smallest.orElseThrow());
        }
        return Set.copyOf(shown);
    }

    private static boolean isTooFew(Map<String, Integer> people, Set<String> shown, int least) {
        var rest = people.keySet().stream().filter(role -> !shown.contains(role)).mapToInt(role -> count(people, role)).sum();
        return rest > 0 && rest < least;
    }

    private static int count(Map<String, Integer> people, String role) {
        return people.getOrDefault(role, 0);
    }
}
