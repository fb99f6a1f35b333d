package dk.samraad.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// What somebody who has a page read aloud stumbles over, found in its markup: in a second what takes a browser minutes.
public final class Reading {
    /// Words that stand in every Danish sentence and in no English one; names of people, councils and places hold none.
    private static final Pattern DANISH = words("og", "er", "ikke", "til", "af", "på", "som", "der", "det", "den", "vi", "har", "skal", "hvad",
            "hvor", "hvordan", "fra", "også", "eller", "blev", "bliver", "i", "om", "med", "du", "ved", "kan ikke");
    /// Names of offices and papers are Danish too.
    private static final Pattern DANISH_NAMES = Pattern.compile("(?iu)\\p{L}*(?:udvalg|kommune|høring|spørgeskema|forvaltning)\\p{L}*");
    private static final Pattern ENGLISH = words("the", "and", "of", "you", "this", "with", "that", "your", "are", "which");
    private static final List<String> SPOKEN = List.of("aria-label", "alt", "title", "placeholder");
    private static final Set<String> POINTERS = Set.of("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list");

    private Reading() {}

    private static Pattern words(String... words) {
        return Pattern.compile("(?<![\\p{L}-])(?:" + String.join("|", words) + ")(?![\\p{L}-])", Pattern.UNICODE_CASE);
    }

    /// Everything, each with the words that show where.
    public static List<String> faults(Document page) {
        return Stream.of(duplicateIds(page), brokenPointers(page), linksThatSayTooLittle(page)).flatMap(List::stream).toList();
    }

    /// The second of two is never found, and what points at it is read with the name of the first.
    private static List<String> duplicateIds(Document page) {
        var seen = new TreeSet<String>();
        return page.select("[id]").eachAttr("id").stream().filter(id -> !seen.add(id)).map(id -> "id twice: " + id).distinct().toList();
    }

    private static List<String> brokenPointers(Document page) {
        var ids = Set.copyOf(page.select("[id]").eachAttr("id").stream().distinct().toList());
        var broken = new ArrayList<String>();
        for (var pointer : POINTERS) for (var element : page.select("[" + pointer + "]")) for (var id : element.attr(pointer).split("\\s+")) {
            if (!ids.contains(id)) broken.add(pointer + " points at nothing: " + id);
        }
        for (var link : page.select("a[href^=#]")) {
            var id = link.attr("href").substring(1);
            if (!id.isEmpty() && !ids.contains(id)) broken.add("leads nowhere: #" + id);
        }
        return broken;
    }

    /// Links of the same name that lead to different places: in a list of links nobody can tell them apart.
    private static List<String> linksThatSayTooLittle(Document page) {
        var targets = new LinkedHashMap<String, Set<String>>();
        for (var link : page.select("a[href]")) targets.computeIfAbsent(name(link), n -> new TreeSet<>()).add(link.attr("href"));
        return targets.entrySet().stream().filter(link -> link.getKey().isBlank() || link.getValue().size() > 1)
                .map(link -> "\"" + link.getKey() + "\" leads to " + link.getValue()).toList();
    }

    private static String name(Element link) {
        return link.hasAttr("aria-label") ? link.attr("aria-label") : link.text().strip();
    }

    /// On an English page: Danish that is read with English sounds, and English that is read with Danish ones.
    public static List<String> misread(Document page) {
        var found = new ArrayList<String>();
        for (var element : page.body().select("*")) {
            if (element.closest("script, code, [type=hidden], svg[role=img] *") != null) continue;
            var danish = !"en".equals(languageOf(element));
            var wrong = danish ? ENGLISH : DANISH;
            if (danish && !"da".equals(languageOf(element))) continue;
            if (!danish) for (var text : element.textNodes()) if (DANISH_NAMES.matcher(text.text()).find()) found.add(where(element) + text.text().strip());
            for (var attribute : SPOKEN) if (wrong.matcher(element.attr(attribute)).find()) found.add(where(element) + attribute + ": " + element.attr(attribute));
            for (TextNode text : element.textNodes()) if (wrong.matcher(text.text()).find()) found.add(where(element) + text.text().strip());
        }
        return found;
    }

    private static String languageOf(Element element) {
        var marked = element.closest("[lang]");
        return marked == null ? "" : marked.attr("lang");
    }

    private static String where(Element element) {
        return "<" + element.tagName() + (element.className().isEmpty() ? "" : "." + element.className()) + " lang " + languageOf(element) + "> ";
    }
}
