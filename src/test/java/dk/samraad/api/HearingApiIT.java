package dk.samraad.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.reply.Replier;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.OpenApi;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What other programs are told, each answer held against the published description.
class HearingApiIT extends ProgramAtWork {
    @Test
    void the_list_holds_what_is_published_and_no_draft() {
        var list = OpenApi.checked(ALL, get(ALL));

        assertThat(list.path("hearings")).hasSize(1);
        var line = list.path("hearings").get(0);
        assertThat(line.path("slug").asText()).isEqualTo(SLUG);
        assertThat(line.path("state").asText()).isEqualTo("open");
        assertThat(line.path("opens").asText()).isEqualTo("2026-03-01T00:00:00+01:00");
        assertThat(line.path("deadline").asText()).isEqualTo("2026-03-27T23:59:59+01:00");
        assertThat(line.path("lateUntil").asText()).as("in summer time").isEqualTo("2026-04-01T23:59:59+02:00");
        assertThat(line.path("committee").asText()).isEqualTo("Sundhedsudvalget");
        assertThat(line.path("decisionOn").asText()).isEqualTo("2026-04-15");
        assertThat(line.path("publication").asText()).isEqualTo("after-approval");
        assertThat(line.path("page").asText()).isEqualTo(BASE + "/h/" + SLUG);
        assertThat(list.path("next").isNull()).isTrue();
    }

    @Test
    void the_state_follows_the_clock() {
        assertThat(stateOn(LocalDate.of(2026, 2, 28))).isEqualTo("upcoming");
        assertThat(stateOn(LocalDate.of(2026, 3, 27))).isEqualTo("open");
        assertThat(stateOn(LocalDate.of(2026, 3, 28))).isEqualTo("late");
        assertThat(stateOn(LocalDate.of(2026, 4, 2))).isEqualTo("closed");
    }

    @Test
    void more_hearings_than_fit_a_page_are_read_by_going_on() {
        app.execute("insert into hearing.consultation (slug, process_slug, title, summary, "
                + "audience, case_number, department, contact_name, contact_email, contact_phone,"
                + " committee, decision_on, opens_on, deadline, late_days, publication, public_until, "
                + "retained_until, state, decision, withdrawn_because, example, created_at, revision)"
                + " select 'flere-' || n, process_slug, title, summary, audience, case_number, department, "
                + "contact_name, contact_email, contact_phone,"
                + " committee, decision_on, opens_on, deadline, late_days, publication, public_until, "
                + "retained_until, 'OPEN', '', '', example, created_at, 0"
                + " from hearing.consultation, generate_series(1, 50) n where slug = '" + SLUG + "'");
        var first = OpenApi.checked(ALL, get(ALL));
        assertThat(first.path("hearings")).hasSize(50);
        assertThat(first.path("number").asInt()).isEqualTo(51);
        var second = OpenApi.checked(ALL, get(first.path("next").asText().substring(BASE.length())));
        assertThat(second.path("hearings")).hasSize(1);
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void one_hearing_comes_with_its_document_themes_and_enclosures() {
        var hearing = OpenApi.checked(ONE, get(ALL + "/" + SLUG));

        var sections = hearing.path("document").path("sections");
        assertThat(sections).hasSize(2);
        assertThat(sections.get(0).path("easyRead").asText()).isEqualTo("Børn skal løbe og lege.");
        assertThat(sections.get(0).path("paragraphs").get(1).path("code").asText()).isEqualTo("p-1-2");
        assertThat(sections.get(0).path("paragraphs").get(1).path("text").asText()).isEqualTo("Vi laver flere stier.");
        assertThat(sections.get(0).path("paragraphs").get(1).path("theme").asText()).isEqualTo("p1");
        assertThat(hearing.path("themes").findValuesAsText("code")).contains("p1");
        var enclosure = hearing.path("enclosures").get(0);
        assertThat(app.client().bytes(enclosure.path("address").asText().substring(BASE.length())))
                .hasSize(enclosure.path("bytes").asInt());
        assertThat(get(hearing.path("links").path("replies").asText().substring(BASE.length())).status()).isEqualTo(200);
    }

    @Test
    void replies_come_as_the_pages_show_them_and_only_those() {
        replier.sent(SLUG, "Flere stier. Ring på 22 33 44 55.", Replier.person("Anna Prøve"));
        replier.sent(SLUG, "Der mangler lys.", Map.of("udtaler", "ORGANISATION", "navn",
                "Bo Prøve", "organisation", "Fjordby Cykelforening"));
        replier.sent(SLUG, "Jeg bor her i skjul.", Map.of("udtaler", "PROFESSIONAL", "navn",
                "Ea Prøve", "organisation", "Fjordby Krisecenter", "beskyttet", "ja"));
        assertThat(OpenApi.checked(REPLIES, replies("")).path("replies")).as("nobody has looked at them").isEmpty();
        app.execute("update hearing.screening set publication = 'APPROVED'");

        var answer = replies("");
        var found = OpenApi.checked(REPLIES, answer).path("replies");

        assertThat(found.findValuesAsText("id")).containsExactly("o-001", "p-001", "p-002");
        assertThat(found.get(0).path("organisation").asText()).isEqualTo("Fjordby Cykelforening");
        assertThat(found.get(0).path("name").isNull()).isTrue();
        assertThat(found.get(1).path("name").asText()).isEqualTo("Anna Prøve");
        assertThat(found.get(1).path("comments").get(0).path("text").asText()).isEqualTo("Flere stier. Ring på [telefonnummer fjernet].");
        assertThat(found.get(2).path("kind").asText()).isEqualTo("professional");
        assertThat(found.get(2).path("class").asText()).as("as it was called first").isEqualTo("professional");
        assertThat(answer.body()).doesNotContain("22 33 44 55", "Ea Prøve", "Krisecenter", "Bo Prøve");
        assertThat(OpenApi.checked(ALL, get(ALL)).path("hearings").get(0).path("publishedReplies").asInt()).isEqualTo(3);
    }

    @Test
    void a_comment_says_which_paragraph_and_a_file_where_it_is() {
        var files = replier.next(replier.begin(SLUG, "p-1-2"), Map.of("k-p-1-2", "Også i skoven."));
        var attached = replier.attach(files, "anna-proeve-privat.pdf", dk.samraad.upload.Files.pdf());
        replier.send(replier.next(replier.next(attached, Map.of()), Replier.person("Anna Prøve")));
        app.execute("update hearing.screening set publication = 'APPROVED'");
        assertThat(OpenApi.checked(REPLIES, replies("")).path("replies").get(0).path("files")).as("nobody has read the file").isEmpty();
        app.execute("insert into hearing.public_file (file_id, approved_by, approved_at) "
                + "select id, 'Tovholder', now() from hearing.reply_file");

        var reply = OpenApi.checked(REPLIES, replies("")).path("replies").get(0);

        assertThat(reply.path("comments").get(0).path("paragraph").asText()).isEqualTo("p-1-2");
        var file = reply.path("files").get(0);
        assertThat(file.path("name").asText()).isEqualTo("p-001-bilag-1.pdf");
        assertThat(file.path("mediaType").asText()).isEqualTo("application/pdf");
        assertThat(app.client().bytes(file.path("address").asText().substring(BASE.length()))).hasSize(file.path("bytes").asInt());
    }

    @Test
    void a_program_that_goes_on_gets_every_reply_once_also_when_one_comes_or_goes_meanwhile() {
        for (int i = 0; i < 5; i++) replier.sent(SLUG, "Flere stier " + i, Replier.person("Anna Prøve " + i));
        app.execute("update hearing.screening set publication = 'APPROVED'");
        var seen = new ArrayList<String>();
        var at = "/api/v1/hearings/" + SLUG + "/replies?size=2";
        for (int i = 0; !at.isEmpty() && i < 10; i++) {
            var some = OpenApi.checked(REPLIES, get(at));
            assertThat(some.path("replies").size()).isLessThanOrEqualTo(2);
            seen.addAll(some.path("replies").findValuesAsText("id"));
            at = some.path("next").isNull() ? "" : some.path("next").asText().substring(BASE.length());
            if (i == 0) {
                replier.sent(SLUG, "Der mangler lys.", Map.of("udtaler", "ORGANISATION", "navn",
                        "Bo Prøve", "organisation", "Fjordby Cykelforening"));
                app.execute("update hearing.screening set publication = 'APPROVED'");
                app.execute("delete from hearing.reply where letter = 'p' and number = 2");
            }
        }
        assertThat(seen).containsExactly("p-001", "p-002", "p-003", "p-004", "p-005");
    }

    @Test
    void what_stands_only_in_the_report_is_not_here() {
        replier.sent(SLUG, "Flere stier.", Replier.person("Anna Prøve"));
        app.execute("update hearing.screening set publication = 'APPROVED'");
        app.execute("update hearing.consultation set publication = 'ONLY_IN_REPORT' where slug = '" + SLUG + "'");

        assertThat(OpenApi.checked(REPLIES, replies("")).path("replies")).isEmpty();
        assertThat(OpenApi.checked(ONE, get(ALL + "/" + SLUG)).path("publishedReplies").asInt()).isZero();
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        var first = replies("");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(knowing(tag).status()).isEqualTo(304);
        assertThat(knowing("\"andet\", " + tag).status()).isEqualTo(304);
        replier.sent(SLUG, "Flere stier.", Replier.person("Anna Prøve"));
        app.execute("update hearing.screening set publication = 'APPROVED'");
        assertThat(knowing(tag).status()).isEqualTo(200);
    }

    private static Answer knowing(String tag) {
        return app.client().send(HttpRequest.newBuilder(URI.create(app.address(ALL + "/" + SLUG + "/replies")))
                .header("If-None-Match", tag).build());
    }

    private static String stateOn(LocalDate day) {
        at(day);
        return OpenApi.checked(ONE, get(ALL + "/" + SLUG)).path("state").asText();
    }
}
