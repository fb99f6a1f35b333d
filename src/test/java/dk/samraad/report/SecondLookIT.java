package dk.samraad.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.privacy.Privacy;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows as an older version stored them, which knew less of how people write a number: all of them are looked at again. Every
/// number is invented.
class SecondLookIT extends EarlierRows {
    private static final String MISSED = "Glostrup 2600 150387-1246";

    @Test
    void answers_are_masked_in_all_places_and_counted_once() {
        answers(450, "ro");
        answer("ffffffff-ffff-ffff-ffff-fffffffffffe", MISSED);
        answer("00000000-0000-0000-0000-000000000001", "Sagsnr. 010203-0405");

        look();

        assertThat(app.query("select answers ->> 'mere', answers ->> 'ryger' from response.answer_sheet "
                + "where answers ->> 'mere' <> 'ro' order by id"))
                .containsExactly(List.of("Sagsnr. [muligt CPR-nummer fjernet]", "ja"), List.of("Glostrup 2600 [CPR-nummer fjernet]", "ja"));
        assertThat(app.query("select text, masked_cpr from response.answer_text where text <> 'ro' order by response_id"))
                .containsExactly(List.of("Sagsnr. [muligt CPR-nummer fjernet]", "1"), List.of("Glostrup 2600 [CPR-nummer fjernet]", "1"));
        assertThat(state("response.answers")).containsExactly("452", "452", "2", "t");
        look();
        assertThat(state("response.answers")).containsExactly("452", "452", "2", "t");
        assertThat(app.queryOne("select who || ' ' || subject from platform.audit where what = 'platform.looked-again' "
                + "and subject like 'response.answers%' order by id desc limit 1"))
                .isEqualTo("system response.answers/" + Privacy.VERSION + " 452 2");
        assertThat(staff.get("/medarbejder/gennemgang").text()).contains("452 af 452", "CPR-numre fjernet i 2 svar", "færdig");
    }

    @Test
    void a_look_that_breaks_off_goes_on_where_it_was_and_holds_up_no_other() {
        answers(450, "ro");
        answer("ffffffff-ffff-ffff-ffff-fffffffffffe", MISSED);
        app.execute("create function public.refuse() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$");
        app.execute("create trigger refuse before update on response.answer_sheet for each row execute function public.refuse()");

        look();

        assertThat(state("response.answers")).containsExactly("451", "400", "0", "f");
        assertThat(state("report.papers").getLast()).isEqualTo("t");
        assertThat(staff.get("/medarbejder/gennemgang").text())
                .contains("400 af 451", "Noget gik galt",
                app.queryOne("select reference from platform.recheck where reference is not null"));
        app.execute("drop trigger refuse on response.answer_sheet");
        app.execute("drop function public.refuse");
        look();

        assertThat(state("response.answers")).containsExactly("451", "451", "1", "t");
        assertThat(app.queryOne("select count(*) from response.answer_sheet where answers::text like '%1246%'")).isEqualTo("0");
    }

    @Test
    void what_waits_and_what_is_a_draft_is_masked_too() {
        var inbox = "response.plain_inbox";
        var drafts = "response.plain_draft_page";
        app.execute("insert into " + inbox + " (submission_id, version_id, receipt_hash, mode, language, received_on, answers) "
                + "values (gen_random_uuid(), " + version
                + ", sha256('a'), 'WEB', 'da', '2026-03-02', '{\"ryger\": \"ja\", \"mere\": \"" + MISSED + "\"}')");
        app.execute("insert into " + drafts + " (draft_key, seq, version_id, submission_id, language, page, patch, saved_on) "
                + "values (sha256('b'), 0, " + version
                + ", gen_random_uuid(), 'da', 'en', '{\"mere\": [\"" + MISSED + "\"]}', '2026-03-02')");

        look();

        assertThat(app.query("select answers::text from " + inbox + " union all select patch::text from " + drafts))
                .containsExactlyInAnyOrder(
                List.of("{\"mere\": \"Glostrup 2600 [CPR-nummer fjernet]\", \"ryger\": \"ja\"}"),
                List.of("{\"mere\": [\"Glostrup 2600 [CPR-nummer fjernet]\"]}"));
        app.execute("delete from " + inbox);
        app.execute("delete from " + drafts);
    }

    @Test
    void public_replies_with_a_finding_are_hidden_at_once_and_wait_again() {
        var plain = published("Vi vil have flere stier.", "");
        var found = published("Min mor, " + MISSED + ", venter.", "S");
        var doubted = published("Vi bor ved Grete i opgangen.", "");
        var read = published("Vi mødes den 15.03.2026.", "S");

        look();

        assertThat(publication(plain)).containsExactly("APPROVED", "{}");
        assertThat(publication(found)).containsExactly("WAITING", "{FINDING}");
        assertThat(app.queryOne("select text from hearing.public_part where reply_id = " + found))
                .isEqualTo("Min mor, Glostrup 2600 [CPR-nummer fjernet], venter.");
        assertThat(app.queryOne("select kind || made_by from hearing.mask m join hearing.reply_part p on p.id = m.part_id where reply_id = "
                + found)).isEqualTo("CPRsystem");
        assertThat(publication(doubted).getFirst()).isEqualTo("WAITING");
        assertThat(publication(read)).containsExactly("APPROVED", "{}");
        assertThat(app.client().get("/h/" + SLUG + "/svar").text()).contains("flere stier", "15.03.2026")
                .doesNotContain("venter.", "Grete");
        assertThat(state("hearing.replies")).containsExactly("4", "4", "2", "t");
        look();
        assertThat(state("hearing.replies")).containsExactly("4", "4", "2", "t");
        assertThat(app.queryOne("select count(*) from platform.audit where what = 'hearing.reply-waits-again' and who = 'system'"))
                .isEqualTo("2");
    }

    @Test
    void released_papers_that_say_too_much_are_listed_and_leave_the_list_when_they_are_retracted() {
        var bad = released("kort-opsummering", "<p>Min mor, Glostrup 2600 150387-1246, venter.</p>");
        released("kort-summary", "<table><tr><td>22</td><td>14</td><td>36</td><td>58</td></tr></table>");

        look();

        var page = staff.get("/medarbejder/gennemgang");
        assertThat(page.page().select("main li")).hasSize(1);
        assertThat(page.text()).contains("ét sted", "Træk den tilbage");
        var address = requireNonNull(page.page().select("main li a").last()).attr("href");
        assertThat(address).isEqualTo("/medarbejder/spoergeskemaer/kort/rapporter/" + bad + "/tilbagetraekning");
        staff.submit(staff.get(address), java.util.Map.of("reason", List.of("Den nævnte et menneske.")));
        assertThat(staff.get("/medarbejder/gennemgang").page().select("main li")).isEmpty();
        assertThat(app.queryOne("select who from platform.audit where what = 'report.listed-for-retraction'")).isEqualTo("system");
    }

    @Test
    void only_staff_see_how_far_it_is() {
        assertThat(app.client().get("/medarbejder/gennemgang").text()).doesNotContain("Set efter").contains("Log ind");
    }

    private static void answers(int count, String text) {
        app.execute("insert into response.answer_sheet (id, version_id, survey_id, receipt_hash, mode, language, received_on, answers) "
                + "select md5(n::text)::uuid, " + version + ", " + survey
                + ", sha256(n::text::bytea), 'WEB', 'da', '2026-03-02', '{\"ryger\": \"ja\", \"mere\": \""
                + text + "\"}' from generate_series(1, " + count + ") n");
        app.execute("insert into response.answer_text (response_id, survey_id, question, text) select id, survey_id, 'mere', '"
                + text + "' from response.answer_sheet");
    }

    private static void answer(String id, String text) {
        app.execute("insert into response.answer_sheet (id, version_id, survey_id, receipt_hash, mode, language, received_on, answers) "
                + "values ('" + id + "', " + version + ", " + survey
                + ", sha256('" + id + "'), 'WEB', 'da', '2026-03-02', '{\"ryger\": \"ja\", \"mere\": \"" + text + "\"}')");
        app.execute("insert into response.answer_text (response_id, survey_id, question, text) values ('"
                + id + "', " + survey + ", 'mere', '" + text + "')");
    }

    private static List<String> publication(long reply) {
        return app.query("select publication, waits_for::text from hearing.screening where reply_id = " + reply).getFirst();
    }

    private static long released(String slug, String body) {
        app.execute("insert into report.edition (survey_id, kind, slug, language, state, "
                + "number, title, requested_at, requested_by, as_of, data_sha256) values (" + survey
                + ", 'SUMMARY', '" + slug + "', 'DA', 'PREVIEW', 1, 'Kort', now(), 'S', '2026-03-02', repeat('0', 64))");
        var id = Long.parseLong(app.queryOne("select max(id) from report.edition"));
        app.execute("insert into report.rendering (edition_id, kind, content, sha256) values ("
                + id + ", 'HTML_BODY', convert_to('" + body + "', 'UTF8'), repeat('0', 64))");
        app.execute("update report.edition set state = 'RELEASED', released_at = now(), released_by = 'S' where id = " + id);
        return id;
    }
}
