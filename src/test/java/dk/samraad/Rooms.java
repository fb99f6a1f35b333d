package dk.samraad;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who may use whom, besides itself: the one table. The README shows the same, and a test compares them.
final class Rooms {
    static final Map<String, List<String>> MAY_USE = table();

    private Rooms() {}

    private static Map<String, List<String>> table() {
        var table = new LinkedHashMap<String, List<String>>();
        table.put("platform", List.of());
        table.put("web", List.of("platform"));
        table.put("identity", List.of("web", "platform"));
        table.put("party", List.of("identity", "web", "platform"));
        table.put("document", List.of("web", "platform"));
        table.put("privacy", List.of("web", "platform"));
        table.put("receipt", List.of("web", "platform"));
        table.put("policy", List.of("document", "web", "platform"));
        table.put("process", List.of("policy", "document", "web", "platform"));
        table.put("survey", List.of("process", "policy", "document", "web", "platform"));
        table.put("response", List.of("survey", "receipt", "privacy", "web", "platform"));
        table.put("upload", List.of("document", "platform"));
        table.put("hearing", List.of("process", "privacy", "web", "platform"));
        table.put("proposal", List.of("hearing", "upload", "process", "policy", "web", "platform"));
        table.put("duty", List.of("hearing", "party", "web", "platform"));
        table.put("council", List.of("proposal", "duty", "hearing", "party", "document", "web", "platform"));
        table.put("reply", List.of("proposal", "upload", "hearing", "receipt", "privacy", "document", "web", "platform"));
        table.put("inbox", List.of("reply", "proposal", "upload", "duty", "hearing", "policy", "party", "privacy", "web", "platform"));
        table.put("assessment", List.of("inbox", "reply", "council", "proposal", "hearing", "policy", "web", "platform"));
        table.put("api", List.of("reply", "proposal", "hearing", "process", "policy", "web", "platform"));
        table.put("outreach", List.of("duty", "hearing", "process", "party", "web", "platform"));
        table.put("analysis", List.of("survey", "response", "process", "policy", "privacy", "document", "web", "platform"));
        table.put("writing", List.of("assessment", "reply", "council", "duty", "proposal", "hearing", "survey", "document", "web", "platform"));
        table.put("report", List.of("writing", "assessment", "reply", "council", "duty", "proposal", "hearing", "analysis", "survey", "process",
                "policy", "party", "document", "web", "platform"));
        table.put("demo", List.of("report", "writing", "assessment", "inbox", "reply", "council", "duty", "proposal", "hearing", "outreach",
                "analysis", "response", "survey", "process", "policy", "receipt", "privacy", "document", "party", "identity", "web", "platform"));
        return table;
    }
}
