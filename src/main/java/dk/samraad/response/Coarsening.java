package dk.samraad.response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Gives every answer of a batch the shortest time that at least ten answers of its survey share.
///
/// A pure function. Whatever stands in the table already is left as it is, so a time with ten stays one with ten.
final class Coarsening {
    private final Map<Period, Long> already;
    private final LocalDate opens;

    private Coarsening(Map<Period, Long> already, LocalDate opens) {
        this.already = already;
        this.opens = opens;
    }

    /// @param batch at least ten, or so few that there are enough in the table to share a time with
    /// @param already how many answers in the table have each time, those of the batch not among them
    /// @param opens first day of the survey
    static List<Sheet> of(List<Sheet> batch, Map<Period, Long> already, LocalDate opens) {
        return new Coarsening(already, opens).settle(batch);
    }

    /// Whether each of these shares its time with nine others.
    static boolean fits(List<Sheet> batch, Map<Period, Long> already) {
        return grouped(batch).entrySet().stream().allMatch(group -> group.getValue().size()
                + already.getOrDefault(group.getKey(), 0L) >= Mover.TOGETHER);
    }

    private List<Sheet> settle(List<Sheet> batch) {
        var left = new ArrayList<>(batch);
        var settled = new HashMap<Period, List<Sheet>>();
        for (var within : Period.Within.values()) {
            if (within == Period.Within.SURVEY) break;
            for (var group : grouped(left.stream().filter(sheet -> sheet.received().within() == within).toList()).entrySet()) {
                left.removeAll(group.getValue());
                if (total(group.getKey(), group.getValue()) >= Mover.TOGETHER) settled.put(group.getKey(),
                        new ArrayList<>(group.getValue()));
                else group.getValue().forEach(sheet -> left.add(sheet.within(group.getKey().longer(opens))));
            }
        }
        fillUp(left, settled);
        var all = new ArrayList<>(left);
        settled.values().forEach(all::addAll);
        return all;
    }

    /// Those that share nothing shorter are fewer than ten: others of the batch keep them company. One group that can spare
    /// enough goes first, then whole groups, the smallest first.
    private void fillUp(List<Sheet> whole, Map<Period, List<Sheet>> settled) {
        var period = Period.whole(opens);
        if (whole.isEmpty() || total(period, whole) >= Mover.TOGETHER) return;
        var missing = (int) (Mover.TOGETHER - total(period, whole));
        var spare = settled.entrySet().stream()
                .filter(group -> group.getValue().size() >= missing && total(group.getKey(), group.getValue()) - missing >= Mover.TOGETHER)
                        .findFirst();
        if (spare.isPresent()) {
            var some = spare.get().getValue().subList(0, missing);
            some.forEach(sheet -> whole.add(sheet.within(period)));
            some.clear();
            return;
        }
        var groups = settled.entrySet().stream().sorted(Comparator.comparing((Map.Entry<Period, List<Sheet>> group) -> group.getValue()
                .size())).toList();
        for (var group : groups) {
            if (total(period, whole) >= Mover.TOGETHER) return;
            group.getValue().forEach(sheet -> whole.add(sheet.within(period)));
            settled.remove(group.getKey());
        }
    }

    private long total(Period period, List<Sheet> more) {
        return already.getOrDefault(period, 0L) + more.size();
    }

    private static Map<Period, List<Sheet>> grouped(List<Sheet> sheets) {
        return sheets.stream().collect(Collectors.groupingBy(Sheet::received,
                Collectors.mapping(Function.identity(), Collectors.toList())));
    }
}
