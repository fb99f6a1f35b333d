package dk.samraad.hearing.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.testkit.Staff;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Replies from a spreadsheet: looked at first, all or none, never twice.
class SheetsIT {
    private static final List<Object> HEADINGS = List.of("Modtaget", "Udtaler sig som", "Navn", "Organisation", "E-mail", "Beskyttet navn", "Afsnit", "Svar");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static int number;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private String page = "";
    private Client staff = app.client();

    @BeforeEach
    void an_open_hearing() {
        app.clock.set(SettableClock.START);
        for (var table : List.of("identity.attempt", "hearing.reply", "hearing.sheet", "platform.mail")) app.execute("delete from " + table);
        staff = Staff.signedIn(app);
        page = "/medarbejder/hoeringer/" + FjordbyHearing.open(app, "ark-" + ++number).slug() + "/svar/regneark";
    }

    @Test
    void a_sheet_is_shown_in_numbers_and_then_brought_in() {
        var preview = upload(sheet(HEADINGS,
                List.of(DAY, "Privatperson", "Anna Prøve", "", "anna@fjordby.example", "", "1.2", "Også i skoven. Mit nummer er 010190-1234."),
                List.of("1-3-2026", "organisation", "Bo Prøve", "Fjordby Cykelforening", "", "nej", "", "Vi vil have cykelstier."),
                List.of("2026-03-02", "Fagperson", "Carla Prøve", "", "", "ja", "", "Flere bænke.")));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("Der er 3 svar i arket. 3 af dem er nye", "Fjordby Cykelforening");
        assertThat(figures(preview)).containsExactly("3", "0", "0", "0", "1", "1", "1");
        assertThat(count()).as("nothing yet").isZero();

        var done = staff.submit(preview, preview.page().expectFirst("main form"), Map.of());

        assertThat(done.text()).contains("3 svar er lagt ind");
        assertThat(app.query("select letter, channel, sender_name, organisation, speaks_as, protected, entered_by, received_at = '2026-03-01 11:00:00+00' from hearing.reply order by id")).containsExactly(
                List.of("p", "SHEET", "Anna Prøve", "", "PRIVATE", "f", Staff.NAME, "t"),
                List.of("o", "SHEET", "Bo Prøve", "Fjordby Cykelforening", "ORGANISATION", "f", Staff.NAME, "t"),
                List.of("p", "SHEET", "Carla Prøve", "", "PROFESSIONAL", "t", Staff.NAME, "f"));
        assertThat(app.query("select paragraph_code, text from hearing.public_part order by reply_id limit 1").getFirst().getLast()).as("screened as all others").doesNotContain("010190");
        assertThat(app.queryOne("select count(*) from platform.mail where kind = 'hearing.receipt'")).isEqualTo("1");
        assertThat(app.queryOne("select count(*) from hearing.sheet where content is not null")).isEqualTo("0");
    }

    @Test
    void the_same_file_twice_brings_nothing_in_twice() {
        var file = sheet(HEADINGS, row("Anna Prøve", "Flere stier"), row("Bo Prøve", "Færre biler"), row("Anna Prøve", "Flere stier"));
        var preview = upload(file);
        assertThat(figures(preview).subList(0, 3)).containsExactly("2", "0", "1");
        var form = preview.page().expectFirst("main form");
        staff.submit(preview, form, Map.of());
        assertThat(staff.submit(preview, form, Map.of()).text()).as("a second press").contains("2 svar er lagt ind");
        var again = upload(file);
        assertThat(figures(again).subList(0, 3)).containsExactly("0", "2", "1");
        assertThat(again.page().select("main form")).isEmpty();
        var more = upload(sheet(HEADINGS, row("Anna Prøve", "Flere stier"), row("Carl Prøve", "Mere lys")));
        assertThat(staff.submit(more, more.page().expectFirst("main form"), Map.of()).text()).contains("1 svar er lagt ind", "1 svar var der i forvejen");
        assertThat(count()).isEqualTo(3);
    }

    @Test
    void what_is_wrong_is_said_by_row_and_column_and_nothing_is_brought_in() {
        var refused = upload(sheet(HEADINGS, row("Anna Prøve", "Flere stier"),
                List.of("i går", "nabo", "", "", "ikke en adresse", "måske", "9.9", ""),
                List.of(LocalDate.of(2026, 5, 1), "Organisation", "Bo Prøve", "", "", "", "", "ø".repeat(20_001))));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.title()).startsWith("Fejl:");
        assertThat(refused.page().select(".error-summary a").eachText()).containsExactly("Ret 10 fejl i regnearket, og vælg filen igen");
        assertThat(refused.text()).contains("Intet er lagt ind", "3 A (Modtaget) Skriv dagen som", "3 B (Udtaler sig som)", "3 C (Navn) Skriv afsenderens navn", "3 E (E-mail)", "3 F (Beskyttet navn)",
                "3 G (Afsnit)", "3 H (Svar)", "4 A (Modtaget) Dagen skal være", "4 D (Organisation)", "4 H (Svar) Skriv højst");
        assertThat(app.queryOne("select count(*) from hearing.sheet")).isEqualTo("0");
    }

    @Test
    void headings_may_stand_in_any_order_and_the_rest_is_named() {
        var preview = upload(sheet(List.of("SVAR", "navn", "Sagsnummer", "Udtaler sig som", "modtaget"), List.of("Flere stier", "Anna Prøve", "17", "Borger", "1.3.2026")));
        assertThat(preview.text()).contains("Disse kolonner bliver ikke læst: Sagsnummer", "Der er 1 svar i arket");
        assertThat(upload(sheet(List.of("Navn", "Tekst"), List.of("Anna", "Hej"))).text()).contains("Arket mangler disse overskrifter: Modtaget, Udtaler sig som, Svar");
        assertThat(upload(sheet(List.of("Navn", "Navn"), List.of("Anna", "Hej"))).text()).contains("Den samme overskrift står over to kolonner");
    }

    @Test
    void a_bad_file_gets_a_clear_page() {
        assertRefused(new byte[0], "Vælg et regneark");
        assertRefused("Modtaget;Navn".getBytes(StandardCharsets.UTF_8), "Det er ikke et XLSX-regneark");
        assertRefused(dk.samraad.hearing.draft.Files.docx("# Tal", "Det koster 3 kr."), "Det er ikke et XLSX-regneark");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0}, "låst med en adgangskode");
        assertRefused(new byte[6 * 1024 * 1024], "Den må højst fylde 5 MB");
        var whole = sheet(HEADINGS, row("Anna Prøve", "Flere stier"));
        assertRefused(java.util.Arrays.copyOf(whole, whole.length / 2), "Filen kan ikke læses");
        assertRefused(bomb(), "pakker så meget ud");
        assertRefused(entities(), "Filen kan ikke læses");
        assertRefused(sheet(HEADINGS), "ingen svar");
        var many = new java.util.ArrayList<List<Object>>();
        for (int i = 0; i < 501; i++) many.add(row("Anna Prøve", "Svar " + i));
        assertRefused(sheet(HEADINGS, many), "Der er flere end 500 svar");
        assertThat(count()).isZero();
    }

    @Test
    void a_full_sheet_comes_in_whole() {
        var many = new java.util.ArrayList<List<Object>>();
        for (int i = 0; i < 500; i++) many.add(row("Anna Prøve", "Svar nummer " + i + " om stier og lys"));
        var preview = upload(sheet(HEADINGS, many));
        assertThat(staff.submit(preview, preview.page().expectFirst("main form"), Map.of()).text()).contains("500 svar er lagt ind");
        assertThat(count()).isEqualTo(500);
    }

    @Test
    void a_sheet_that_waits_is_deleted_after_a_day() {
        var preview = upload(sheet(HEADINGS, row("Anna Prøve", "Flere stier")));
        app.clock.advance(java.time.Duration.ofHours(25));
        app.bean(Jobs.class).runNow(SheetRetention.NAME);
        staff = Staff.signedIn(app);
        assertThat(staff.get(URI.create(preview.url()).getPath()).status()).isEqualTo(404);
    }

    @Test
    void a_decided_hearing_takes_nothing_more() {
        app.execute("update hearing.consultation set state = 'DECIDED', decision = 'Ja'");
        assertRefused(sheet(HEADINGS, row("Anna Prøve", "Flere stier")), "Høringen tager ikke imod svar nu");
    }

    @Test
    void the_template_holds_the_headings() throws IOException {
        var bytes = app.bean(Sheets.class).template();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getFirstSheet().read().getFirst().stream().map(cell -> (Object) cell.getText()).toList()).isEqualTo(HEADINGS);
        }
        var answer = staff.get(page + "/skabelon.xlsx");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"svar.xlsx\"");
        assertThat(staff.get(page).text()).contains("Udtaler sig som", "Privatperson, Organisation eller Fagperson");
    }

    private void assertRefused(byte[] file, String why) {
        var refused = upload(file);
        assertThat(refused.status()).as(why).isEqualTo(422);
        assertThat(refused.page().select(".error-summary").text()).contains(why);
    }

    private static List<Object> row(String name, String text) {
        return List.of(DAY, "Privatperson", name, "", "", "", "", text);
    }

    private static List<String> figures(Answer preview) {
        return preview.page().select("dl.figures dd").eachText();
    }

    private static int count() {
        return Integer.parseInt(app.queryOne("select count(*) from hearing.reply"));
    }

    @SafeVarargs
    private static byte[] sheet(List<Object> headings, List<Object>... rows) {
        return sheet(headings, List.of(rows));
    }

    private static byte[] sheet(List<Object> headings, List<List<Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Prøve", null)) {
            var sheet = workbook.newWorksheet("Ark1");
            write(sheet, 0, headings);
            for (int i = 0; i < rows.size(); i++) write(sheet, i + 1, rows.get(i));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(org.dhatim.fastexcel.Worksheet sheet, int row, List<Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof LocalDate day) sheet.value(row, i, day);
            else if (!cells.get(i).equals("")) sheet.value(row, i, (String) cells.get(i));
        }
    }

    /// 40 MB of nothing in a few kilobytes.
    private static byte[] bomb() {
        return zip("xl/worksheets/sheet1.xml", new byte[40 * 1024 * 1024]);
    }

    private static byte[] entities() {
        return zip("xl/sharedStrings.xml", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><sst>&a;</sst>".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String name, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types>application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml</Types>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Answer upload(byte[] file) {
        var body = new ByteArrayOutputStream();
        part(body, "Content-Disposition: form-data; name=\"_token\"", staff.get(page).page().select("main input[name=_token]").val().getBytes(StandardCharsets.UTF_8));
        part(body, "Content-Disposition: form-data; name=\"ark\"; filename=\"svar.xlsx\"\r\nContent-Type: application/octet-stream", file);
        body.writeBytes("--graense--\r\n".getBytes(StandardCharsets.UTF_8));
        return staff.send(HttpRequest.newBuilder(URI.create(app.address(page))).header("Content-Type", "multipart/form-data; boundary=graense").header("Origin", app.address(""))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build());
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(("--graense\r\n" + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
