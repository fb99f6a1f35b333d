package dk.samraad.journey;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// What a screen reader has to say of a page, in its order: the tree that Chromium gives to such programs, as text. A line is a thing with
/// its role, name and state; words that are already in a name are not repeated.
final class SpokenScript {
    /// Said by what is in them alone.
    private static final Set<String> SILENT = Set.of("RootWebArea", "generic", "none", "paragraph", "InlineTextBox", "LineBreak", "LabelText", "Legend",
            "ListMarker", "strong", "emphasis", "caption", "rowgroup", "Figcaption", "term", "definition", "time", "mark");
    private static final List<String> STATES = List.of("level", "focused", "required", "invalid", "checked", "selected", "expanded", "disabled", "modal");
    private static final Set<String> NOT_SAID = Set.of("false", "");

    private final Map<String, JsonObject> nodes = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private SpokenScript(JsonObject tree) {
        tree.getAsJsonArray("nodes").forEach(node -> nodes.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject()));
    }

    /// The title, and what is in `main`.
    static String of(Page page) {
        var script = new SpokenScript(page.context().newCDPSession(page).send("Accessibility.getFullAXTree"));
        script.lines.add("page \"" + page.title() + "\"");
        script.nodes.values().stream().filter(node -> "main".equals(role(node))).findFirst().ifPresent(main -> script.children(main, 0, ""));
        return String.join("\n", script.lines) + "\n";
    }

    private void children(JsonObject node, int depth, String said) {
        for (var id : each(node, "childIds")) {
            var child = nodes.get(id.getAsString());
            if (child != null) say(child, depth, said);
        }
    }

    private void say(JsonObject node, int depth, String said) {
        var role = role(node);
        var name = text(node, "name");
        if (isIgnored(node) || (SILENT.contains(role))) {
            children(node, depth, said);
        } else if (role.equals("StaticText")) {
            if (!name.isBlank() && !said.contains(name)) lines.add("  ".repeat(depth) + name);
        } else {
            lines.add("  ".repeat(depth) + role + (name.isEmpty() ? "" : " \"" + name + "\"") + states(node));
            children(node, depth + 1, name);
        }
    }

    private static String states(JsonObject node) {
        var states = new StringBuilder();
        for (var property : each(node, "properties")) {
            var called = property.getAsJsonObject().get("name").getAsString();
            var value = property.getAsJsonObject().getAsJsonObject("value").get("value");
            if (value == null || !STATES.contains(called) || NOT_SAID.contains(value.getAsString())) continue;
            states.append(", ").append(called).append(value.getAsString().equals("true") ? "" : " " + value.getAsString());
        }
        var value = text(node, "value");
        if (!value.isEmpty() && !value.equals(text(node, "name"))) states.append(", holds \"").append(value).append('"');
        var description = text(node, "description");
        if (!description.isEmpty()) states.append(" – ").append(description);
        return states.toString();
    }

    private static Iterable<JsonElement> each(JsonObject node, String list) {
        var array = node.getAsJsonArray(list);
        return array == null ? List.of() : StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static boolean isIgnored(JsonObject node) {
        return node.get("ignored").getAsBoolean();
    }

    private static String role(JsonObject node) {
        return text(node, "role");
    }

    private static String text(JsonObject node, String field) {
        var value = value(node.getAsJsonObject(field));
        return value == null ? "" : value.getAsString().replaceAll("\\s+", " ").strip();
    }

    private static @Nullable JsonElement value(@Nullable JsonObject field) {
        return field == null ? null : field.get("value");
    }
}
