package dk.samraad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Measures and prints one table. `-Dbench.rows=submissions,pages` for some of it only.
public final class Bench {
    private interface Measure {
        List<Row> of(Service service) throws Exception;
    }

    private static final Map<String, Measure> OF_THE_SERVICE = new LinkedHashMap<>();

    static {
        OF_THE_SERVICE.put("weight", Weight::measure);
        OF_THE_SERVICE.put("statements", StatementCount::measure);
        OF_THE_SERVICE.put("pages", Pages::measure);
        OF_THE_SERVICE.put("pace", Pace::measure);
        // From here on many answers are moved in the background.
        OF_THE_SERVICE.put("submissions", Submissions::measure);
        OF_THE_SERVICE.put("memory", Memory::measure);
        OF_THE_SERVICE.put("inbox", InboxGrowth::measure);
        OF_THE_SERVICE.put("frequencies", Frequencies::measure);
        OF_THE_SERVICE.put("hostile", Hostile::measure);
        OF_THE_SERVICE.put("locked", Locked::measure);
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var wanted = System.getProperty("bench.rows", "all");
        var asked = List.of(wanted.split(","));
        var rows = new ArrayList<Row>();
        var folder = Files.createTempDirectory("samraad-bench");
        var before = Machine.load();
        try {
            if (isAsked(asked, "report")) rows.addAll(told(Report.measure(folder)));
            if (isAsked(asked, "start")) rows.addAll(told(StartUp.measure(folder.resolve("start"))));
            if (OF_THE_SERVICE.keySet().stream().anyMatch(name -> isAsked(asked, name))) rows.addAll(ofTheService(folder.resolve("service"), asked));
        } finally {
            delete(folder);
        }
        System.out.println("\n" + Machine.description() + " (at the start " + before + ")\n");
        System.out.println(Row.table(rows));
    }

    private static boolean isAsked(List<String> asked, String name) {
        return asked.contains("all") || asked.contains(name);
    }

    private static List<Row> ofTheService(Path data, List<String> asked) throws Exception {
        var rows = new ArrayList<Row>();
        if (isAsked(asked, "statements")) {
            Service.start(data).close();
            for (var setting : StatementCount.SETTINGS) Service.configure(data, setting);
        }
        try (var service = Service.start(data)) {
            for (var measure : OF_THE_SERVICE.entrySet()) {
                if (isAsked(asked, measure.getKey())) rows.addAll(told(measure.getValue().of(service)));
            }
        }
        return rows;
    }

    /// At once, for whoever waits.
    private static List<Row> told(List<Row> rows) {
        rows.forEach(row -> System.out.println(row.what() + ": " + row.measured()));
        return rows;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
