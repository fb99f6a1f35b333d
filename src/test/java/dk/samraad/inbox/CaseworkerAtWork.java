package dk.samraad.inbox;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.platform.time.Danish;
import dk.samraad.reply.Replier;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An open hearing without replies, and the inbox of a member of staff.
abstract class CaseworkerAtWork {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().sharedBy(3);

    static final String SLUG = "sundhedspolitik";
    static final String LIST = "/medarbejder/hoeringer/" + SLUG + "/svar";
    final Replier replier = new Replier(app);

    static Client client = new Client("");

    @BeforeAll
    static void open() {
        if (app.query("select 1 from hearing.consultation").isEmpty()) FjordbyHearing.open(app, SLUG);
        app.execute("delete from identity.attempt");
        client = Staff.signedIn(app);
    }

    @BeforeEach
    void empty() {
        app.clock.set(Danish.startOf(LocalDate.of(2026, 3, 2)).plus(Duration.ofHours(9)));
        app.execute("delete from identity.attempt");
        app.execute("delete from hearing.reply");
        app.execute("delete from hearing.reply_number");
        app.execute("update hearing.consultation set publication = 'AT_ONCE', deadline = '" + FjordbyHearing.DEADLINE + "'");
    }

    static Client staff() {
        if (client.get(LIST).url().contains("/log-ind")) client = Staff.signedIn(app);
        return client;
    }

    List<String> references(String query) {
        return staff().get(LIST + query).page().select("input[name=svar]").eachAttr("value");
    }

    /// Sends the last form of the page that leads to an action.
    Answer submit(Answer page, String action, Map<String, String> typed) {
        var form = java.util.Objects.requireNonNull(page.page().select("form[action$=/" + action + "]").last());
        var fields = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, value) -> fields.put(name, List.of(value)));
        return client.submit(page, form, fields);
    }
}
