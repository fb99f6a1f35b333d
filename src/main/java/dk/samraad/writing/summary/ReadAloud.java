package dk.samraad.writing.summary;

import dk.samraad.writing.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a chart says to somebody who hears it: the largest value first, then each in its order, "4: 8 %".
final class ReadAloud {
    private ReadAloud() {}

    /// @param number what is compared; empty when it is withheld
    /// @param written as it stands in the table
    record Value(String label, Optional<Double> number, String written) {}

    static String of(Words words, List<Value> values) {
        var all = values.stream().map(value -> value.label() + ": " + value.written()).collect(Collectors.joining("; ", "", "."));
        var shown = values.stream().filter(value -> value.number().isPresent()).toList();
        if (shown.size() < 2) return all;
        var most = shown.stream().mapToDouble(value -> value.number().orElseThrow()).max().orElseThrow();
        var written = shown.stream().filter(value -> value.number().orElseThrow() == most).findFirst().orElseThrow().written();
        // Two that read the same are both the largest.
        var largest = shown.stream().filter(value -> value.written().equals(written)).map(value -> words.quoted(value.label())).toList();
        return (largest.size() == 1 ? words.t("report.read.largest", words.list(largest), written)
                : words.t("report.read.largest-of", words.list(largest), written)) + " " + all;
    }
}
