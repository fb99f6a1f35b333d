package dk.samraad.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// What one respondent does with a browser, from the form page to the receipt: every page of the survey is sent, every answer
/// is taken packed and unpacked again. A new respondent comes on a new connection.
///
/// @param first the page it begins with
/// @param steps for each page what is typed on it and the button that is pressed
record Visit(String first, List<Step> steps) {
    record Step(String path, List<Map.Entry<String, String>> typed, String button) {}

    /// All questions on one page: form page and receipt.
    static final Visit WHOLE = new Visit(TenQuestions.WHOLE_PAGE, List.of(new Step(TenQuestions.WHOLE_PAGE, TenQuestions.answers(), "send")));
    /// Three pages of questions, the page to check them, the receipt.
    static final Visit PAGED = new Visit(TenQuestions.FIRST_PAGE, List.of(
            new Step(TenQuestions.FIRST_PAGE, TenQuestions.onPage(1), "videre"), new Step(TenQuestions.page("steder"), TenQuestions.onPage(2), "videre"),
            new Step(TenQuestions.page("dig"), TenQuestions.onPage(3), "videre"), new Step(TenQuestions.page("tjek"), List.of(), "send")));

    /// One request of a visit and what came back, for the bare route to do the same.
    ///
    /// @param fields empty for a GET
    record Exchange(List<Map.Entry<String, String>> fields, Wire.Answer answer) {}

    /// Acknowledged by the receipt, or it has failed.
    void submit(int port) throws IOException {
        exchanges(port);
    }

    List<Exchange> exchanges(int port) throws IOException {
        var done = new ArrayList<Exchange>();
        try (var wire = new Wire(port)) {
            var answer = expect(200, wire.getPacked(first));
            done.add(new Exchange(List.of(), answer));
            for (var step : steps) {
                var fields = filled(answer.body(), step.typed(), step.button());
                answer = expect(200, wire.postPacked(step.path(), fields));
                done.add(new Exchange(fields, answer));
            }
            if (!answer.body().contains("data-receipt=\"")) throw new IOException("Not acknowledged:\n" + answer.body());
        }
        return done;
    }

    /// The same requests to the bare route, which answers with the same pages and inserts the same row with the last.
    static void submitBare(int port, List<Exchange> visit, AtomicLong bytes) throws IOException {
        try (var wire = new Wire(port)) {
            for (int number = 0; number < visit.size(); number++) {
                var fields = visit.get(number).fields();
                var answer = expect(200, number == 0 ? wire.getPacked(bare(number)) : wire.postPacked(bare(number) + (number == visit.size() - 1 ? "/row" : ""), fields));
                if (answer.body().length() != visit.get(number).answer().body().length()) throw new IOException("Not the same page");
                bytes.addAndGet(answer.wireBytes());
            }
        }
    }

    /// Gives the bare route the pages of a visit.
    static void teach(int port, List<Exchange> visit) throws IOException {
        try (var wire = new Wire(port)) {
            for (int number = 0; number < visit.size(); number++) {
                expect(200, wire.post("/bench/bare/page", List.of(Map.entry("number", String.valueOf(number)), Map.entry("page", visit.get(number).answer().body()))));
            }
        }
    }

    private static String bare(int number) {
        return "/bench/bare/" + number;
    }

    static String bareOfSize(int size) {
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
