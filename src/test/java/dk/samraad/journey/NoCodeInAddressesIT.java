package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.receipt.Code;
import dk.samraad.receipt.HeldCode;
import dk.samraad.reply.Replier;
import dk.samraad.response.Fjordby;
import dk.samraad.response.TabletLinks;
import dk.samraad.survey.Definition.Presentation;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.Post;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whoever reads the log of a proxy sees who asked for which page in which second. Nothing there leads to an answer.
class NoCodeInAddressesIT {
    private static final Post post = Post.open();

    @RegisterExtension
    static final RunningSamraad app = AccessLog.of(post.of(RunningSamraad.withoutDemo()));

    private final Client client = app.client();
    private final List<String> secrets = new ArrayList<>();

    @BeforeAll
    static void publish() {
        Fjordby.publish(app, "sider", Fjordby.health(Presentation.PAGED));
        Fjordby.publish(app, "helt", Fjordby.health(Presentation.WHOLE));
    }

    @BeforeEach
    void open() {
        app.clock.set(SettableClock.START);
    }

    @Test
    void the_search_finds_what_earlier_releases_had_in_their_addresses() {
        var form = known(client.get("/sp/helt/svar"));
        var code = known(receipt(form)).page().select(".receipt-code").text().replace("-", "");
        var token = form.page().select("input[name=submission_id]").val() + "|0|da|";
        try (var log = AccessLog.begin()) {
            client.get("/kvittering/" + code);
            client.get("/sp/helt/tak/" + Base64.getUrlEncoder().encodeToString(token.getBytes(java.nio.charset.StandardCharsets.UTF_8)) + ".1772442000.eA");
            client.get("/kvittering?x=" + HexFormat.of().formatHex(new Code(code).hash()));
            // The address and where it leads, the token, the hash.
            assertThat(AccessLog.holding(written(log, client), secrets)).hasSize(3);
        }
    }

    @Test
    void a_survey_whole_by_pages_on_a_tablet_and_continued() {
        try (var log = AccessLog.begin()) {
            var form = known(client.get("/sp/helt/svar"));
            takeBack(known(receipt(form)));
            receipt(form);
            var check = checkPage(client);
            known(send(check));
            takeBack(known(send(check)));
            known(send(checkPage(onTablet())));
            known(send(continued()));
            assertThat(secrets).hasSizeGreaterThan(20);
            var lines = written(log, client);
            assertThat(lines).hasSizeGreaterThan(30).anyMatch(line -> line.contains("POST /kvittering/tilbagetraekning HTTP"));
            assertThat(AccessLog.holding(lines, secrets)).isEmpty();
        }
    }

    @Test
    void a_reply_to_a_hearing_its_mails_and_its_withdrawal() {
        FjordbyHearing.open(app, "politik");
        var replier = new Replier(app);
        try (var log = AccessLog.begin()) {
            var check = known(replier.toCheck("politik", "Flere stier", Map.of("udtaler", "PRIVATE", "navn", "Anna Prøve", "email", "anna@fjordby.example", "nyt", "ja")));
            known(replier.send(check));
            known(replier.send(check));
            // A browser keeps what stands behind # to itself.
            var link = post.linkTo(app, "anna@fjordby.example");
            assertThat(link).matches("/kvittering#[0-9A-Z]{10}");
            replier.client().get(link);
            HeldCode.lookUp(replier.client(), link.split("#")[1]);
            for (var page : List.of("/h/politik/svar", "/feed/hoeringer.atom", "/api/v1/hearings/politik/replies")) noneIn(replier.client().get(page));
            HeldCode.withdraw(replier.client(), link.split("#")[1]);
            known(replier.send(check));
            var lines = written(log, replier.client());
            assertThat(lines).hasSizeGreaterThan(15);
            assertThat(AccessLog.holding(lines, secrets)).isEmpty();
        }
    }

    private static List<String> written(AccessLog log, Client client) {
        client.get("/privatliv?slut");
        return log.linesUntil("/privatliv?slut");
    }

    private void noneIn(Answer page) {
        for (var secret : secrets) assertThat(page.body()).as(page.url()).doesNotContain(secret);
    }

    private void takeBack(Answer receipt) {
        var code = receipt.page().select(".receipt-code").text();
        client.submit(receipt, receipt.page().expectForm(".receipt form"), Map.of());
        assertThat(HeldCode.withdraw(client, code).text()).contains("trukket tilbage");
    }

    private static Answer receipt(Answer form) {
        app.clock.advance(Duration.ofSeconds(30));
        return app.client().submit(form, Map.of("ryger", List.of("nej"), "oensker", List.of("ro"), "_go", List.of("send")));
    }

    private static Answer send(Answer check) {
        app.clock.advance(Duration.ofSeconds(20));
        return app.client().submit(check, Map.of("_go", List.of("send")));
    }

    private Answer checkPage(Client client) {
        return checkPage(known(client.get("/sp/sider/dig")));
    }

    private Answer checkPage(Answer first) {
        var second = client.submit(first, Map.of("ryger", List.of("nej"), "_go", List.of("videre")));
        return known(client.submit(second, Map.of("oensker", List.of("ro"), "_go", List.of("videre"))));
    }

    private Answer onTablet() {
        var survey = Long.parseLong(app.queryOne("select id from survey.questionnaire where slug = 'sider'"));
        return known(client.submit(client.get("/sp/sider/tablet/" + app.bean(TabletLinks.class).make(survey, "Fjordby Bibliotek")), Map.of()));
    }

    private Answer continued() {
        var second = client.submit(known(client.get("/sp/sider/dig")), Map.of("ryger", List.of("nej"), "_go", List.of("videre")));
        var stopped = known(client.submit(second, Map.of("mere", List.of("Flere bænke"), "_go", List.of("stop"))));
        var resumed = client.submit(client.get("/sp/sider/fortsaet"), Map.of("kode", List.of(stopped.page().select(".receipt-code").text())));
        return client.submit(resumed, Map.of("oensker", List.of("ro"), "_go", List.of("videre")));
    }

    /// Remembers whatever on a page leads to an answer.
    private Answer known(Answer page) {
        page.page().select("input[name=submission_id]").forEach(id -> secrets.add(id.val()));
        page.page().select(".receipt-code").forEach(shown -> {
            var code = new Code(shown.text().replace("-", ""));
            secrets.addAll(List.of(code.value(), code.grouped(), HexFormat.of().formatHex(code.hash())));
        });
        return page;
    }

}
