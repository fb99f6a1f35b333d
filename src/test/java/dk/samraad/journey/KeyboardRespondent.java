package dk.samraad.journey;

import com.microsoft.playwright.Page;
import java.util.Map;

/// Answers whatever survey page is shown with Tab, Space, arrows, letters and Enter alone.
final class KeyboardRespondent {
    private static final int MOST_STOPS = 250;
    /// What has the focus, and all one needs to know to answer it.
    private static final String FOCUSED = """
            () => {
              const e = document.activeElement
              const group = e.name ? [...document.getElementsByName(e.name)] : []
              const list = e.closest('[data-ranking], [data-points]')
              const items = list ? [...list.querySelectorAll('select, input')] : []
              return {
                tag: e.tagName, type: e.type || '', name: e.name || '', value: e.value || '', primary: e.matches('main .button-primary'),
                first: group[0] === e, answered: group.some((other) => other.checked), place: items.indexOf(e) + 1,
                points: list?.dataset.points ?? '', number: e.inputMode ? 'yes' : '' }
            }""";

    private final Page page;

    KeyboardRespondent(Page page) {
        this.page = page;
    }

    /// Answers what stands on the page and stops on its main button or link, without pressing it.
    void fillIn() {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            @SuppressWarnings("unchecked")
            var focused = (Map<String, Object>) page.evaluate(FOCUSED);
            if (focused.get("primary").equals(true)) return;
            answer(focused);
        }
        throw new AssertionError("No main button within " + MOST_STOPS + " stops of the Tab key on " + page.url());
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    private void answer(Map<String, Object> focused) {
        var name = String.valueOf(focused.get("name"));
        if (name.isEmpty()) return;
        switch (focused.get("tag") + " " + focused.get("type")) {
            case "INPUT radio" -> {
                if (focused.get("answered").equals(false)) page.keyboard().press("Space");
            }
            case "INPUT checkbox" -> {
                if (focused.get("first").equals(true) && focused.get("answered").equals(false)) page.keyboard().press("Space");
            }
            case "SELECT select-one" -> {
                var down = focused.get("value").equals("") ? ((Number) focused.get("place")).intValue() : 0;
                for (int i = 0; i < down; i++) page.keyboard().press("ArrowDown");
            }
            case "INPUT text", "TEXTAREA textarea" -> {
                if (focused.get("value").equals("")) page.keyboard().type(words(name, focused));
            }
            default -> { }
        }
    }

    private static String words(String name, Map<String, Object> focused) {
        if (name.endsWith("-day") || name.endsWith("-month")) return "3";
        if (name.endsWith("-year")) return "2025";
        if (!focused.get("points").equals("")) return focused.get("place").equals(1) ? String.valueOf(focused.get("points")) : "0";
        return focused.get("number").equals("yes") ? "7" : "Flere bænke ved stien";
    }
}
