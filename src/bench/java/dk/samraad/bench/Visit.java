package dk.samraad.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What one respondent does.
final class Visit {
    private Visit() {}

    /// A new respondent on a new connection: the form page, then ten answers, acknowledged by the way to the receipt.
    static void submit(int port) throws IOException {
        try (var wire = new Wire(port)) {
            var page = expect(200, wire.get(TenQuestions.WHOLE_PAGE));
            var answer = expect(303, wire.post(TenQuestions.WHOLE_PAGE, filled(page.body(), TenQuestions.answers(), "send")));
            if (!answer.location().contains("/tak/")) throw new IOException("Not acknowledged: " + answer.location());
        }
    }

    /// The same visit to the bare route.
    static void submitBare(int port, int size) throws IOException {
        try (var wire = new Wire(port)) {
            expect(200, wire.get(bare(size)));
            expect(303, wire.post("/bench/bare", TenQuestions.answers()));
        }
    }

    static String bare(int size) {
        return "/bench/bare?size=" + size;
    }

    /// What a browser sends when the page's form is filled in and a button pressed.
    static List<Map.Entry<String, String>> filled(String page, List<Map.Entry<String, String>> answers, String button) {
        var fields = new ArrayList<>(Wire.hidden(page));
        fields.addAll(answers);
        fields.add(Map.entry("_go", button));
        return fields;
    }

    static Wire.Answer expect(int status, Wire.Answer answer) throws IOException {
        if (answer.status() != status) throw new IOException("Expected " + status + " and got " + answer.status() + ":\n" + answer.body());
        return answer;
    }
}
