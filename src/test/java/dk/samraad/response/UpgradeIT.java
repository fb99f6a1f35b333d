package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.receipt.Code;
import dk.samraad.receipt.Receipt.Stage;
import dk.samraad.receipt.Receipts;
import dk.samraad.survey.Definitions;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.text.Language;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A database as the release before left it: hashes are SHA-256 of codes, the inbox and drafts are readable.
class UpgradeIT {
    private static final byte[] KEY = "en nøgle, der er lang nok til en prøve".getBytes(StandardCharsets.UTF_8);
    private static final int MOVED = 0;
    private static final int WAITING = 100;
    private static final int WITHDRAWN = 200;
    private static final int DRAFT = 300;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo()
            .with("samraad.signing-key", Base64.getEncoder().encodeToString(KEY)).after("0120", left());

    @Test
    void what_stood_there_is_found_moved_continued_and_withdrawn_as_before() {
        var receipts = app.bean(Receipts.class);
        assertThat(stage(MOVED)).isEqualTo(Stage.COUNTED);
        assertThat(stage(WAITING)).isEqualTo(Stage.RECEIVED);
        assertThat(stage(WITHDRAWN)).isEqualTo(Stage.WITHDRAWN);
        var survey = Long.parseLong(app.queryOne("select id from survey.questionnaire"));
        assertThat(app.bean(Turnouts.class).of(survey).received()).isEqualTo(36);
        assertThat(app.query("select received_within, received_on, count(*) from response.answer_sheet group by 1, 2 order by 1"))
                .as("twelve of a day, and twelve of a week").containsExactly(List.of("DAY", "2026-03-02", "12"), List.of("WEEK", "2026-03-09", "12"));
        assertThat(receipts.withdraw(code(WAITING + 11))).as("in the inbox").isTrue();

        var draft = app.bean(Drafts.class).codeFor(id(DRAFT));
        var found = app.bean(Drafts.class).find(draft, survey).orElseThrow();
        assertThat(found.sitting().typed().first("mere")).isEqualTo("En gammel kladde");
        app.bean(Drafts.class).append(found.sitting(), "en", new Typed(java.util.Map.of("mere", List.of("En ny side"))));
        assertThat(app.bean(Drafts.class).find(draft, survey).orElseThrow().sitting().typed().first("mere")).isEqualTo("En ny side");

        app.bean(Jobs.class).runNow(Mover.NAME);
        assertThat(app.query("select (select count(*) from response.plain_inbox), (select count(*) from response.answer_sheet)")).containsExactly(List.of("0", "35"));
        assertThat(stage(WAITING)).as("moved").isEqualTo(Stage.COUNTED);
        assertThat(app.queryOne("select count(*) from response.answer_sheet where receipt_hash = decode('" + HexFormat.of().formatHex(code(WAITING).hash()) + "', 'hex')"))
                .as("under a hash of its own").isEqualTo("0");
        assertThat(app.bean(Turnouts.class).of(survey).received()).isEqualTo(35);

        for (var moved : List.of(MOVED, MOVED + 20, WAITING)) {
            assertThat(receipts.withdraw(code(moved))).as("moved").isTrue();
            assertThat(stage(moved)).isEqualTo(Stage.WITHDRAWN);
        }
        assertThat(receipts.withdraw(code(WITHDRAWN))).as("long ago").isTrue();
        assertThat(app.bean(Turnouts.class).of(survey).received()).isEqualTo(32);
        assertThat(app.queryOne("select count(*) from response.answer_sheet")).isEqualTo("32");
    }

    private static Stage stage(int person) {
        return app.bean(Receipts.class).find(code(person), Language.DA).orElseThrow().stage();
    }

    private static UUID id(int person) {
        return new UUID(7, person);
    }

    /// As the release before made it.
    private static Code code(int person) {
        return code("receipt.code", person, 10);
    }

    private static Code code(String purpose, int person, int length) {
        return Code.of(mac(mac(KEY, "samraad:" + purpose), id(person).toString()), length);
    }

    private static byte[] mac(byte[] key, String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(Code code) {
        return "decode('" + HexFormat.of().formatHex(code.hash()) + "', 'hex')";
    }

    private static String left() {
        var json = Definitions.toJson(Fjordby.small()).replace("'", "''");
        var sql = new StringBuilder("insert into survey.questionnaire (slug, process_slug, policy_slug, authority, draft, state, opens_on, closes_on, public_until, retained_until)"
                + " values ('kort', 'sundhed', 'glostrup-2024-2032', 'Fjordby Kommune', '" + json + "', 'OPEN', '2026-03-01', '2026-03-31', '2027-03-31', '2031-03-31');"
                + "insert into survey.version (survey_id, number, definition, published_at, published_by) select id, 1, '" + json
                + "', '2026-02-01T00:00:00Z', 'Tovholder' from survey.questionnaire;");
        for (int person = 0; person < 24; person++) {
            var day = person < 12 ? "2026-03-02" : "2026-03-" + (person % 2 == 0 ? "09" : "12");
            sql.append("insert into response.answer_sheet (id, version_id, survey_id, receipt_hash, mode, language, received_on, answers) select gen_random_uuid(), v.id, v.survey_id, ")
                    .append(hash(code(MOVED + person))).append(", 'WEB', 'da', '").append(day).append("', '{\"ryger\": \"ja\"}' from survey.version v;");
        }
        for (int person = 0; person < 12; person++) {
            sql.append("insert into response.inbox (submission_id, version_id, receipt_hash, mode, language, received_on, answers) select '").append(id(WAITING + person))
                    .append("', v.id, ").append(hash(code(WAITING + person))).append(", 'WEB', 'da', '2026-03-12', '{\"ryger\": \"nej\"}' from survey.version v;");
        }
        sql.append("insert into response.withdrawn select ").append(hash(code(WITHDRAWN))).append(", id, '2026-04-30' from survey.questionnaire;");
        sql.append("insert into response.draft_page select ").append(hash(code("response.resume", DRAFT, Drafts.LENGTH))).append(", 0, v.id, '").append(id(DRAFT))
                .append("', 'da', 'en', '{\"ryger\": [\"ja\"], \"mere\": [\"En gammel kladde\"]}', '2026-03-02' from survey.version v;");
        return sql.toString();
    }
}
