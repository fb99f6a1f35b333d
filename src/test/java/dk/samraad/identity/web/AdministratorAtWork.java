package dk.samraad.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.Post;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An administrator alone, and Karen, whom she may invite by mail.
abstract class AdministratorAtWork {
    static final String PAGE = "/medarbejder/kolleger";
    static final String KAREN = "karen@fjordby.example";
    static final String PASSWORD = "tre bøger og en bænk";
    static final Post post = Post.open();

    @RegisterExtension
    static final RunningSamraad app = post.of(RunningSamraad.withoutDemo()).sharedBy(2);

    Client administrator = app.client();

    @BeforeEach
    void an_administrator_alone() throws Exception {
        app.execute("delete from identity.attempt");
        administrator = Staff.signedIn(app);
        app.execute("delete from identity.account where email <> '" + Staff.EMAIL + "'");
        app.execute("delete from identity.invitation");
        app.execute("delete from platform.mail");
        post.server().purgeEmailFromAllMailboxes();
    }

    static void is422(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.title()).startsWith("Fejl:");
        assertThat(answer.page().select(".error-summary a")).isNotEmpty()
                .allMatch(link -> !answer.page().select(link.attr("href")).isEmpty());
    }

    Answer invite(String email, String role) {
        administrator = Staff.signedIn(app);
        var page = administrator.get(PAGE);
        return administrator.submit(page, page.page().expectFirst("form[action$=invitationer]"),
                Map.of("email", List.of(email), "role", List.of(role)));
    }

    static Answer accept(Client client, String link) {
        return client.submit(client.get(link), Map.of("name", List.of("Karen"), "password",
                List.of(PASSWORD), "passwordAgain", List.of(PASSWORD)));
    }
}
