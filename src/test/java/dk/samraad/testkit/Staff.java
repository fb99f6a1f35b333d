package dk.samraad.testkit;

import com.microsoft.playwright.Page;
import dk.samraad.identity.Accounts;
import dk.samraad.testkit.Client.Answer;
import java.util.List;
import java.util.Map;

/// Members of staff in tests. They come in by the same pages as anybody: the first by the one-time link, then by sign-in.
public final class Staff {
    public static final String NAME = "Administrator i Fjordby";
    public static final String EMAIL = "administrator@fjordby.example";
    public static final String PASSWORD = "fire ord fra fjorden";

    private Staff() {}

    /// A client signed in as the administrator of this application, whom the first call makes.
    public static Client signedIn(RunningSamraad app) {
        var client = app.client();
        var link = app.bean(Accounts.class).issueFirstLink();
        var answer = link.isPresent() ? createFirst(client, link.get()) : signIn(client, EMAIL, PASSWORD);
        if (answer.status() != 200) throw new AssertionError("Not signed in: " + answer.status() + " " + answer.text());
        return client;
    }

    /// A page of a browser, signed in as the same administrator.
    public static Page signedIn(RunningSamraad app, Page page) {
        signedIn(app);
        page.navigate(app.address("/medarbejder/log-ind"));
        page.locator("[name=email]").fill(EMAIL);
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("main form button").click();
        page.waitForURL("**/medarbejder");
        return page;
    }

    /// A client signed in with the role STAFF, which may not administer.
    public static Client signedInWithoutAdministration(RunningSamraad app) {
        signedIn(app);
        app.execute("insert into identity.account (id, name, email, password, role, created_at) "
                + "select gen_random_uuid(), 'Sagsbehandler i Fjordby', 'sagsbehandler@fjordby.example', password, 'STAFF', created_at "
                + "from identity.account where email = '" + EMAIL + "' on conflict do nothing");
        var client = app.client();
        signIn(client, "sagsbehandler@fjordby.example", PASSWORD);
        return client;
    }

    /// Fills in the first administrator's page.
    public static Answer createFirst(Client client, String code) {
        var form = client.get("/medarbejder/foerste?kode=" + code);
        return client.submit(form, Map.of("name", List.of(NAME), "email", List.of(EMAIL),
                "password", List.of(PASSWORD), "passwordAgain", List.of(PASSWORD)));
    }

    public static Answer signIn(Client client, String email, String password) {
        var form = client.get("/medarbejder/log-ind");
        return client.submit(form, Map.of("email", List.of(email), "password", List.of(password)));
    }

    /// The `_token` a form of this client has to carry.
    public static String formToken(Client client) {
        return client.get("/medarbejder").page().select("input[name=_token]").attr("value");
    }
}
