package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.receipt.Receipts;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Answers;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Sends to a short survey by the room's door, moves, and looks at what is stored.
final class Sender {
    private final RunningSamraad app;
    private final String slug;
    final long survey;
    final long version;

    private Sender(RunningSamraad app, String slug, long survey) {
        this.app = app;
        this.slug = slug;
        this.survey = survey;
        this.version = Long.parseLong(app.queryOne("select id from survey.version where survey_id = " + survey));
    }

    static Sender publish(RunningSamraad app, String slug) {
        return new Sender(app, slug, Fjordby.publish(app, slug, Fjordby.small()));
    }

    /// The same survey at another instance.
    Sender at(RunningSamraad instance) {
        return new Sender(instance, slug, survey);
    }

    Sending send(UUID id, String text) {
        return app.bean(Responses.class).send(app.bean(Surveys.class).live(slug).survey(), new Submission(id, version, SettableClock.START.minusSeconds(60), Mode.WEB,
                Optional.empty(), "da", new Answers(Map.of("ryger", new Answer.Choice("ja"), "mere", new Answer.Text(text)))));
    }

    List<UUID> send(int howMany) {
        var sent = new ArrayList<UUID>();
        for (int i = 0; i < howMany; i++) {
            var id = UUID.randomUUID();
            assertThat(send(id, "Flere stier")).isInstanceOf(Sending.Received.class);
            sent.add(id);
        }
        return sent;
    }

    boolean withdraw(UUID id) {
        var receipts = app.bean(Receipts.class);
        return receipts.withdraw(receipts.codeFor(id));
    }

    void move() {
        app.bean(Jobs.class).runNow(Mover.NAME);
    }

    long waiting() {
        return Long.parseLong(app.queryOne("select count(*) from response.inbox where survey_id = " + survey));
    }

    long moved() {
        return Long.parseLong(app.queryOne("select count(*) from response.answer_sheet where survey_id = " + survey));
    }

    long counted() {
        return Long.parseLong(app.queryOne("select coalesce(sum(received), 0) from response.received_count where survey_id = " + survey));
    }

    /// How many share each time, least first.
    List<List<String>> periods() {
        return app.query("select received_within, received_on, count(*) from response.answer_sheet where survey_id = " + survey + " group by 1, 2 order by 3, 2");
    }

    /// The fewest answers that one transaction made.
    long smallestBatch() {
        return app.query("select count(*) from response.answer_sheet where survey_id = " + survey + " group by xmin").stream()
                .mapToLong(row -> Long.parseLong(row.getFirst())).min().orElse(0);
    }
}
