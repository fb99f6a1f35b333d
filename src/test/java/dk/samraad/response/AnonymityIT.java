package dk.samraad.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.receipt.Code;
import dk.samraad.receipt.Receipts;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.RunningSamraad;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Somebody has a copy of the database's folder, the write-ahead log in it included, and the access log of the proxy before
/// it. First the attack is shown to work on what stood in the inbox in plain, then not to work.
class AnonymityIT {
    private static final int PEOPLE = 12;
    private static final String LONG = " og så meget mere, at det fylder, for denne ene skriver alt det, hun har på hjerte, om stier, bænke og ro";

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo().onFilesOfItsOwn();

    private final List<String> accessLog = new ArrayList<>();

    @Test
    void in_plain_the_log_of_the_database_dates_every_answer() {
        var survey = Fjordby.publish(app, "gammel", Fjordby.small());
        var version = app.queryOne("select id from survey.version where survey_id = " + survey);
        for (int person = 0; person < PEOPLE; person++) {
            app.execute("insert into response.plain_inbox values (gen_random_uuid(), " + version + ", sha256('" + person + "'), 'WEB', null, 'da', '2026-03-02', false, '"
                    + "{\"mere\": \"" + word("gammel", person) + "\"}')");
        }
        app.bean(Jobs.class).runNow(Mover.NAME);

        assertThat(app.queryOne("select count(*) from response.answer_sheet where survey_id = " + survey)).isEqualTo(String.valueOf(PEOPLE));
        assertThat(namedByLog("gammel")).as("named by the order of the log").isEqualTo(PEOPLE);
    }

    @Test
    void sealed_nothing_is_there_before_the_move_and_nothing_links_after_it() throws SQLException {
        var survey = Fjordby.publish(app, "kort", Fjordby.small());
        for (int person = 0; person < PEOPLE; person++) answer(person);
        var codes = codes(survey);
        assertThat(codes).hasSize(PEOPLE);
        assertThat(app.query("select distinct octet_length(sealed) from response.inbox")).as("one length for a word and for many").hasSize(1);
        assertThat(app.queryOne("select count(*) from response.draft_page")).isEqualTo("0");
        var secrets = secrets(codes);

        app.execute("checkpoint");
        var before = DatabaseFiles.read(app.files());
        assertThat(before.holding(secrets)).isEmpty();
        assertThat(before.holding(Map.of("hash of the inbox", List.of(inboxHash())))).as("the search finds what is there").isNotEmpty();
        assertThat(accessLog).hasSizeGreaterThan(2 * PEOPLE);
        assertThat(accessLog.toString()).doesNotContain(secrets.values().stream().flatMap(List::stream).map(form -> new String(form, StandardCharsets.UTF_8)).toArray(String[]::new));

        var inInbox = app.query("select encode(inbox_hash, 'hex') from response.inbox").stream().map(List::getFirst).toList();
        app.bean(Jobs.class).runNow(Mover.NAME);
        app.execute("checkpoint");
        assertThat(app.queryOne("select count(*) from response.answer_sheet where survey_id = " + survey)).isEqualTo(String.valueOf(PEOPLE));
        assertThat(namedByLog("kort")).as("named by the order of the log: chance names one").isLessThan(8);
        assertThat(app.query("select encode(receipt_hash, 'hex') from response.answer_sheet").stream().map(List::getFirst).toList()).doesNotContainAnyElementsOf(inInbox);
        nothingIsBesideAnAnswer();
        assertThat(app.query("select count(*) from response.answer_sheet group by survey_id, received_within, received_on having count(*) < 10")).isEmpty();

        withdrawnLinksToNothing(codes.getFirst().code);
        app.clock.advance(Duration.ofDays(2));
        app.bean(Jobs.class).runNow(Mover.NAME);
        assertThat(app.keys().toFile().list()).as("keys that are left").isEmpty();
    }

    private record Sent(Code code, Enclosed enclosed) {}

    /// Every second person stops, and continues on another device.
    private void answer(int person) {
        var client = app.client();
        var page = client.get("/sp/kort/en");
        var typed = Map.of("ryger", List.of("ja"), "mere", List.of(word("kort", person) + (person == 5 ? LONG : "")));
        var go = new LinkedHashMap<>(typed);
        if (person % 2 == 0) {
            go.put("_go", List.of("videre"));
            finish(client, log(client.submit(page, go)));
            return;
        }
        go.put("_go", List.of("stop"));
        var code = log(client.submit(page, go)).page().select(".receipt-code").text();
        app.clock.advance(Duration.ofMinutes(7));
        var other = app.client();
        var resumed = log(other.submit(other.get("/sp/kort/fortsaet"), Map.of("kode", List.of(code))));
        finish(other, log(other.submit(resumed, Map.of("_go", List.of("videre")))));
    }

    private void finish(Client client, Client.Answer check) {
        app.clock.advance(Duration.ofMinutes(1));
        var sent = client.submit(check, Map.of("_go", List.of("send")));
        log(sent);
        assertThat(sent.page().select(".receipt-code").text()).as(sent.text()).isNotEmpty();
    }

    private Client.Answer log(Client.Answer answer) {
        accessLog.add(app.clock.instant() + " " + answer.url() + " " + answer.status());
        return answer;
    }

    private static String word(String survey, int person) {
        return survey + "-plantet-ord-" + (char) ('a' + person) + "-kvikgræs";
    }

    private static List<Sent> codes(long survey) throws SQLException {
        var codes = new ArrayList<Sent>();
        try (var connection = app.dataSource().getConnection();
                var rows = connection.createStatement().executeQuery("select inbox_hash, received_on, sealed from response.inbox")) {
            while (rows.next()) {
                var enclosed = app.bean(SealedInbox.class).open(rows.getBytes(1), survey, rows.getObject(2, LocalDate.class), rows.getBytes(3)).orElseThrow();
                codes.add(new Sent(app.bean(Receipts.class).codeFor(enclosed.submission()), enclosed));
            }
        }
        return codes;
    }

    /// Words, codes, ids, and every hash an answer will ever have.
    private static Map<String, List<byte[]>> secrets(List<Sent> sent) {
        var secrets = new LinkedHashMap<String, List<byte[]>>();
        for (int person = 0; person < PEOPLE; person++) secrets.put("word " + person, List.of(DatabaseFiles.bytes(word("kort", person))));
        for (var one : sent) {
            var id = one.enclosed.submission();
            var hashes = app.bean(Hashing.class).of(one.code);
            secrets.put("code of " + id, List.of(DatabaseFiles.bytes(one.code.value()), DatabaseFiles.bytes(one.code.grouped())));
            secrets.put("resume code of " + id, List.of(DatabaseFiles.bytes(app.bean(Drafts.class).codeFor(id).value())));
            secrets.put("id " + id, DatabaseFiles.forms(id));
            secrets.put("hash in answers of " + id, DatabaseFiles.forms(hashes.answer()));
            secrets.put("hash in withdrawn of " + id, DatabaseFiles.forms(hashes.withdrawn()));
            secrets.put("plain hash of " + id, DatabaseFiles.forms(hashes.plain()));
            secrets.put("hash of the content of " + id, DatabaseFiles.forms(one.enclosed.content()));
        }
        return secrets;
    }

    private static byte[] inboxHash() {
        return java.util.HexFormat.of().parseHex(app.queryOne("select encode(inbox_hash, 'hex') from response.inbox limit 1"));
    }

    /// The attack: the first time an answer's words stand in the log is when its person was at the door.
    private static long namedByLog(String survey) {
        app.execute("checkpoint");
        var words = IntStream.range(0, PEOPLE).mapToObj(person -> DatabaseFiles.bytes(word(survey, person))).toList();
        var places = DatabaseFiles.read(app.files()).firstInLog(words);
        assertThat(places).doesNotContain(-1);
        var order = places.stream().sorted().toList();
        return IntStream.range(0, PEOPLE).filter(person -> order.indexOf(places.get(person)) == person).count();
    }

    /// Every table, those of drafts, jobs, audit and sessions too, by the transaction that wrote a row and the ones beside it.
    private static void nothingIsBesideAnAnswer() {
        for (var table : app.query("select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema') "
                + "and not (schemaname = 'response' and tablename like 'answer%')")) {
            assertThat(app.queryOne("select count(*) from (select t.ctid from " + table.getFirst() + " t join response.answer_sheet a on "
                    + "abs(t.xmin::text::bigint - a.xmin::text::bigint) <= 3 group by t.ctid having count(*) < 10) pairs")).as(table.getFirst()).isEqualTo("0");
        }
        assertThat(app.query("select count(*) from response.answer_sheet group by xmin having count(*) < 10")).as("transactions that made fewer than ten").isEmpty();
        assertThat(app.query("select table_name || '.' || column_name from information_schema.columns where table_schema = 'response' and data_type like 'timestamp%'"))
                .as("no minute anywhere").isEmpty();
    }

    private static void withdrawnLinksToNothing(Code code) {
        var before = DatabaseFiles.read(app.files());
        assertThat(app.bean(Receipts.class).withdraw(code)).isTrue();
        var left = java.util.HexFormat.of().parseHex(app.queryOne("select encode(receipt_hash, 'hex') from response.withdrawn"));
        assertThat(before.holding(Map.of("withdrawn", List.of(left)))).as("what is left of it stood nowhere before").isEmpty();
    }
}
