package dk.samraad.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table with its sums as a circulation: one node per row and column equation, one arc per number, a sum included.
///
/// What is shown stands still; what is withheld may change along closed ways only, since every sum must still hold. So
/// how far a withheld number can be from the truth, as seen by somebody who knows all sums and all shown numbers, is
/// the greatest flow round it. Source: Hundepool et al., Statistical Disclosure Control (2012), ch. 4.4; L. H. Cox,
/// "Network models for complementary cell suppression", JASA 90 (1995).
final class Network {
    static final int UNLIMITED = 1_000_000_000;

    /// @param up how much the number may grow
    /// @param down how much it may shrink
    private record Arc(int from, int to, int up, int down, int cost) {}

    private final int nodes;
    private final List<Arc> arcs = new ArrayList<>();
    private final List<Boolean> free = new ArrayList<>();

    Network(int nodes) {
        this.nodes = nodes;
    }

    /// @param cost of withholding it, should that become necessary; [#UNLIMITED] for a number that is always known
    int arc(int from, int to, int up, int down, int cost, boolean withheld) {
        arcs.add(new Arc(from, to, up, down, cost));
        free.add(withheld);
        return arcs.size() - 1;
    }

    boolean withheld(int arc) {
        return free.get(arc);
    }

    void withhold(int arc) {
        free.set(arc, true);
    }

    /// How much a number may grow (or shrink), up to `enough`, with what is withheld now.
    int slack(int arc, boolean growing, int enough) {
        return push(arc, growing, enough, false);
    }

    /// Withholds, at the least cost found, what is needed for a number to grow (or shrink) by `enough`; false if nothing can.
    boolean loosen(int arc, boolean growing, int enough) {
        return slack(arc, growing, enough) >= enough || push(arc, growing, enough, true) >= enough;
    }

    private int push(int target, boolean growing, int enough, boolean widening) {
        var arc = arcs.get(target);
        var moved = new int[arcs.size()];
        var limit = Math.min(enough, growing ? arc.up : arc.down);
        var flow = 0;
        while (flow < limit) {
            var way = way(growing ? arc.to : arc.from, growing ? arc.from : arc.to, target, moved, limit - flow, widening);
            if (way == null) way = way(growing ? arc.to : arc.from, growing ? arc.from : arc.to, target, moved, 1, widening);
            if (way == null) return flow;
            var amount = limit - flow;
            for (int step : way) amount = Math.min(amount, room(step, moved));
            for (int step : way) {
                moved[step >> 1] += (step & 1) == 0 ? amount : -amount;
                free.set(step >> 1, true);
            }
            flow += amount;
        }
        return flow;
    }

    /// The cheapest way as arc numbers doubled, odd when walked backwards (shrinking); Bellman and Ford, for tables are small.
    private @Nullable List<Integer> way(int start, int goal, int target, int[] moved, int atLeast, boolean widening) {
        var cost = new long[nodes];
        var by = new int[nodes];
        Arrays.fill(cost, Long.MAX_VALUE);
        Arrays.fill(by, -1);
        cost[start] = 0;
        for (var changed = true; changed; ) {
            changed = false;
            for (int i = 0; i < 2 * arcs.size(); i++) {
                var arc = arcs.get(i >> 1);
                if (i >> 1 == target || !usable(i >> 1, widening) || room(i, moved) < atLeast) continue;
                var from = (i & 1) == 0 ? arc.from : arc.to;
                var to = (i & 1) == 0 ? arc.to : arc.from;
                if (cost[from] == Long.MAX_VALUE) continue;
                var reached = cost[from] + (free.get(i >> 1) ? 0 : arc.cost);
                if (reached >= cost[to]) continue;
                cost[to] = reached;
                by[to] = i;
                changed = true;
            }
        }
        if (cost[goal] == Long.MAX_VALUE) return null;
        var way = new ArrayList<Integer>();
        for (int node = goal; node != start; ) {
            way.add(by[node]);
            node = (by[node] & 1) == 0 ? arcs.get(by[node] >> 1).from : arcs.get(by[node] >> 1).to;
        }
        return way;
    }

    private boolean usable(int arc, boolean widening) {
        return free.get(arc) || (widening && arcs.get(arc).cost < UNLIMITED);
    }

    private int room(int step, int[] moved) {
        var arc = arcs.get(step >> 1);
        return (step & 1) == 0 ? arc.up - moved[step >> 1] : arc.down + moved[step >> 1];
    }
}
