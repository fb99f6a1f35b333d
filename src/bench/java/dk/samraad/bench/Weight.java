package dk.samraad.bench;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a respondent's phone loads for the first page, packed as it comes over the wire, without headers.
final class Weight {
    private static final Pattern LOADED = Pattern.compile("<(?:link(?! rel=\"(?:canonical|alternate))|script|img)[^>]*(?:href|src)=\"([^\"]+)\"");
    private static final Pattern IN_STYLE = Pattern.compile("url\\(\"?([^)\"]+)\"?\\)");

    private Weight() {}

    static List<Row> measure(Service service) throws IOException {
        return List.of(row(service, "/sp/" + TenQuestions.PAGED), row(service, TenQuestions.FIRST_PAGE), row(service, TenQuestions.WHOLE_PAGE));
    }

    private static Row row(Service service, String page) throws IOException {
        try (var wire = new Wire(service.port)) {
            int html = Visit.expect(200, wire.getPacked(page)).wireBytes();
            int script = 0;
            int style = 0;
            int fonts = 0;
            var loaded = loaded(wire, page);
            for (var address : loaded) {
                int bytes = Visit.expect(200, wire.getPacked(address)).wireBytes();
                if (address.endsWith(".js")) script += bytes;
                else if (address.endsWith(".css")) style += bytes;
                else if (address.endsWith(".woff2")) fonts += bytes;
                else html += bytes;
            }
            int text = html + script + style;
            int requests = 1 + loaded.size();
            var foreign = loaded.stream().filter(address -> address.contains("//")).count();
            return Row.of("page weight of `" + page + "`, gzip", Row.number("%.1f KB of HTML, CSS and script, of which script %.1f KB; fonts %.1f KB; %d requests, %d third-party",
                    text / 1000.0, script / 1000.0, fonts / 1000.0, requests, foreign),
                    "≤ 20 KB, ≤ 8 KB; ≤ 45 KB; ≤ 6, 0", text <= 20_000 && script <= 8_000 && fonts <= 45_000 && requests <= 6 && foreign == 0);
        }
    }

    /// Everything the page and its style sheets name, each once.
    private static Set<String> loaded(Wire wire, String page) throws IOException {
        var addresses = new LinkedHashSet<String>();
        find(LOADED, wire.get(page).body(), page, addresses);
        for (var sheet : List.copyOf(addresses)) {
            if (sheet.endsWith(".css")) find(IN_STYLE, wire.get(sheet).body(), sheet, addresses);
        }
        return addresses;
    }

    private static void find(Pattern pattern, String text, String from, Set<String> addresses) {
        var found = pattern.matcher(text);
        while (found.find()) {
            if (!found.group(1).startsWith("data:")) addresses.add(java.net.URI.create(from).resolve(found.group(1)).toString());
        }
    }
}
