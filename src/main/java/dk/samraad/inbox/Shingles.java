package dk.samraad.inbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/// What a text has in common with another, without comparing every text with every other: MinHash over shingles of three
/// words, found by locality-sensitive hashing in 16 bands of 4.
///
/// The share of equal places in two signatures estimates the share of shingles in common, give or take 6 points in a hundred.
/// Two texts with 80 % in common share a band with probability 0.9998, two with 30 % with 0.12; those are told apart by the
/// estimate. Source: Broder, "On the resemblance and containment of documents" (1997); Leskovec, Rajaraman, Ullman, "Mining of
/// Massive Datasets", chapter 3.
final class Shingles {
    static final int HASHES = 64;
    static final int BANDS = 16;
    private static final int ROWS = HASHES / BANDS;
    private static final int WORDS = 3;
    private static final int[] MULTIPLIERS = numbers(1, true);
    private static final int[] ADDENDS = numbers(2, false);

    private Shingles() {}

    /// The same for the same words, whatever their case, punctuation and spaces.
    static int[] signature(String text) {
        var least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (var shingle : shingles(text)) {
            var hash = mixed(shingle.hashCode());
            for (int i = 0; i < HASHES; i++) least[i] = Math.min(least[i], MULTIPLIERS[i] * hash + ADDENDS[i]);
        }
        return least;
    }

    static int[] bands(int[] signature) {
        var bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            bands[band] = 31 * band + Arrays.hashCode(Arrays.copyOfRange(signature, band * ROWS, (band + 1) * ROWS));
        }
        return bands;
    }

    /// From 0 to 1.
    static double similarity(int[] one, int[] other) {
        var same = 0;
        for (int i = 0; i < HASHES; i++) if (one[i] == other[i]) same++;
        return same / (double) HASHES;
    }

    private static Set<String> shingles(String text) {
        var words = List.of(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" "));
        var shingles = new HashSet<String>();
        for (int i = 0; i + WORDS <= words.size(); i++) shingles.add(String.join(" ", words.subList(i, i + WORDS)));
        return shingles.isEmpty() ? Set.of(String.join(" ", new ArrayList<>(words))) : shingles;
    }

    /// Spreads neighbouring hashes (the finaliser of MurmurHash3).
    private static int mixed(int hash) {
        hash ^= hash >>> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >>> 13;
        hash *= 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }

    /// The same in every release, for signatures are kept.
    private static int[] numbers(int seed, boolean odd) {
        var random = new SplittableRandom(seed);
        return random.ints(HASHES).map(n -> odd ? n | 1 : n).toArray();
    }
}
