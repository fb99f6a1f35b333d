package dk.samraad.journey;

import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Somebody without script who answers any survey: the first choice of each question, a word in every box.
final class Respondent {
    private static final int MOST_PAGES = 15;

    private Respondent() {}

    /// From the survey's first page to the receipt, while the clock of the test goes on.
    static Answer send(RunningSamraad app, Client client, String slug) {
        var check = toCheck(client, slug);
        app.clock.advance(Duration.ofMinutes(2));
        var sent = client.submit(check, Map.of("_go", List.of("send")));
        if (code(sent).isEmpty()) throw new AssertionError("No receipt: " + sent.status() + " " + sent.text());
        return sent;
    }

    /// The page that shows all answers before they are sent.
    static Answer toCheck(Client client, String slug) {
        var intro = well(client.get("/sp/" + slug));
        var page = well(client.get(intro.page().select("main a.button-primary").attr("href")));
        for (int i = 0; i < MOST_PAGES && !page.url().endsWith("/tjek") && page.page().select("dl.summary-list").isEmpty(); i++) {
            page = well(client.submit(page, filled(page)));
        }
        return page;
    }

    private static Answer well(Answer page) {
        if (page.status() != 200) throw new AssertionError(page.status() + " " + page.url() + "\n" + page.text());
        return page;
    }

    static String code(Answer receipt) {
        return receipt.page().select(".receipt-code").text();
    }

    private static Map<String, List<String>> filled(Answer page) {
        var typed = new LinkedHashMap<String, List<String>>();
        typed.put("_go", List.of("videre"));
        for (var box : page.page().select("main input[type=radio], main input[type=checkbox]")) typed.putIfAbsent(box.attr("name"), List.of(box.val()));
        for (var list : page.page().select("main [data-ranking]")) placeAll(list, typed);
        for (var list : page.page().select("main [data-points]")) shareOut(list, typed);
        for (var box : page.page().select("main input[type=text], main textarea")) write(box, typed);
        return typed;
    }

    private static void placeAll(Element list, Map<String, List<String>> typed) {
        var place = 1;
        for (var select : list.select("select")) typed.put(select.attr("name"), List.of(String.valueOf(place++)));
    }

    private static void shareOut(Element list, Map<String, List<String>> typed) {
        var left = list.attr("data-points");
        for (var box : list.select("input")) {
            typed.put(box.attr("name"), List.of(left));
            left = "0";
        }
    }

    private static void write(Element box, Map<String, List<String>> typed) {
        var name = box.attr("name");
        if (name.startsWith("_")) return;
        typed.putIfAbsent(name, new ArrayList<>(List.of(
                name.endsWith("-day") || name.endsWith("-month") ? "3" : name.endsWith("-year") ? "2025" : box.hasAttr("inputmode") ? "7" : "Flere bænke ved stien")));
    }
}
