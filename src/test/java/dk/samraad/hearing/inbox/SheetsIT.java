package dk.samraad.hearing.inbox;

import static dk.samraad.hearing.inbox.Xlsx.DAY;
import static dk.samraad.hearing.inbox.Xlsx.HEADINGS;
import static dk.samraad.hearing.inbox.Xlsx.row;
import static dk.samraad.hearing.inbox.Xlsx.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.FjordbyHearing;
import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.SettableClock;
import dk.samraad.testkit.Staff;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Replies from a spreadsheet: looked at first, all or none, never twice.
class SheetsIT {
    private static int number;

    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    private String page = "";
    private Client staff = app.client();
    private SheetDesk desk = new SheetDesk(app, staff, "");

    @BeforeEach
    void an_open_hearing() {
        app.clock.set(SettableClock.START);
        for (var table : List.of("identity.attempt", "hearing.reply", "hearing.sheet", "platform.mail")) app.execute("delete from "
                + table);
        staff = Staff.signedIn(app);
        page = "/medarbejder/hoeringer/" + FjordbyHearing.open(app, "ark-" + ++number).slug() + "/svar/regneark";
        desk = new SheetDesk(app, staff, page);
    }

    @Test
    void a_sheet_is_shown_in_numbers_and_then_brought_in() {
        var preview = desk.looked(sheet(HEADINGS,
                List.of(DAY, "Privatperson", "Anna Prøve", "", "anna@fjordby.example", "", "1.2",
                        "Også i skoven. Mit nummer er 010190-1234."),
                List.of("1-3-2026", "organisation", "Bo Prøve", "Fjordby Cykelforening", "", "nej", "", "Vi vil have cykelstier."),
                List.of("2026-03-02", "Fagperson", "Carla Prøve", "", "", "ja", "", "Flere bænke.")));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("Der er 3 svar i arket. 3 af dem er nye", "Fjordby Cykelforening");
        assertThat(figures(preview)).containsExactly("3", "0", "0", "0", "1", "1", "1");
        assertThat(count()).as("nothing yet").isZero();

        var done = desk.broughtIn(preview);

        assertThat(done.text()).contains("3 svar er lagt ind");
        assertThat(app.query("select letter, channel, sender_name, organisation, speaks_as, protected, entered_by, received_at = '2026-03-01 11:00:00+00' from hearing.reply order by id")).containsExactly(
                List.of("p", "LETTER", "Anna Prøve", "", "PRIVATE", "f", Staff.NAME, "t"),
                List.of("o", "LETTER", "Bo Prøve", "Fjordby Cykelforening", "ORGANISATION", "f", Staff.NAME, "t"),
                List.of("p", "LETTER", "Carla Prøve", "", "PROFESSIONAL", "t", Staff.NAME, "f"));
        assertThat(app.query("select paragraph_code, text from hearing.public_part order by reply_id limit 1").getFirst().getLast())
                .as("screened as all others").doesNotContain("010190");
        assertThat(app.queryOne("select count(*) from platform.mail where kind = 'hearing.receipt'")).isEqualTo("1");
        assertThat(app.queryOne("select count(*) from hearing.sheet where content is not null")).isEqualTo("0");
    }

    @Test
    void a_column_says_in_which_language_a_reply_is_written() {
        var headings = new java.util.ArrayList<>(HEADINGS);
        headings.add("Sprog");
        var wrong = desk.looked(sheet(headings, List.of(DAY, "Privatperson", "Anna Prøve", "", "", "", "", "Flere stier", "volapyk")));
        assertThat(wrong.text()).contains("I (Sprog) Skriv et sprog, vi kender");
        desk.broughtIn(desk.looked(sheet(headings, List.of(DAY, "Privatperson", "Ayse Prøve", "", "", "", "", "Park istiyoruz", "Tyrkisk"),
                List.of(DAY, "Privatperson", "Bo Prøve", "", "", "", "", "Flere stier", ""))));
        assertThat(app.query("select sender_name, written_in from hearing.reply order by id")).containsExactly(List.of("Ayse Prøve",
                "tr"), List.of("Bo Prøve", ""));
    }

    @Test
    void how_each_row_came_stands_in_the_sheet_and_is_asked_once_for_those_that_do_not_say_it() {
        var headings = Stream.concat(HEADINGS.stream(), Stream.of("Kanal")).toList();
        var preview = desk.looked(sheet(headings, came("Anna Prøve", "E-mail"), came("Bo Prøve", "telefon"),
                came("Carl Prøve", "pr. brev"), came("Dora Prøve", "Web"), came("Eva Prøve", ""),
                came("Finn Prøve", "")));
        assertThat(preview.text()).contains("Arket siger, hvordan de nye svar kom: 1 på nettet, 1 pr. mail, 1 pr. brev, 1 pr. telefon.",
                "Hvordan kom de 2 svar, hvor det ikke står i arket?");

        var unsaid = desk.wanted(preview, Map.of());
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.page().select(".error-summary a").eachAttr("href")).containsExactly("#kanal");
        desk.afterJob(desk.wanted(unsaid, Map.of("kanal", List.of("PHONE"))));

        assertThat(app.query("select sender_name, channel from hearing.reply order by id").stream()
                .map(row -> String.join(" ", row)).toList())
                .containsExactly("Anna Prøve MAIL", "Bo Prøve PHONE", "Carl Prøve LETTER", "Dora Prøve WEB", "Eva Prøve PHONE",
                        "Finn Prøve PHONE");
        assertThat(app.queryOne("select count(*) from hearing.reply where channel = 'SHEET'"))
                .as("a sheet is no way to come by").isEqualTo("0");
    }

    @Test
    void a_sheet_that_says_it_of_every_row_asks_nothing_and_a_word_that_is_no_channel_is_a_fault() {
        var headings = Stream.concat(HEADINGS.stream(), Stream.of("Kanal")).toList();
        var preview = desk.looked(sheet(headings, came("Anna Prøve", "mail")));
        assertThat(preview.page().select("input[name=kanal]")).isEmpty();
        assertThat(desk.afterJob(desk.wanted(preview, Map.of())).text()).contains("1 svar er lagt ind");
        assertThat(desk.looked(sheet(headings, came("Bo Prøve", "due"))).text())
                .contains("2 I (Kanal) Skriv web, mail, brev eller telefon");
    }

    private static List<Object> came(String name, String channel) {
        return Stream.concat(row(name, "Svar fra " + name).stream(), Stream.of(channel)).toList();
    }

    @Test
    void the_same_file_twice_brings_nothing_in_twice() {
        var file = sheet(HEADINGS, row("Anna Prøve", "Flere stier"), row("Bo Prøve", "Færre biler"), row("Anna Prøve", "Flere stier"));
        var preview = desk.looked(file);
        assertThat(figures(preview).subList(0, 3)).containsExactly("2", "0", "1");
        desk.broughtIn(preview);
        assertThat(desk.wanted(preview).text()).as("a second press").contains("2 svar er lagt ind");
        var again = desk.looked(file);
        assertThat(figures(again).subList(0, 3)).containsExactly("0", "2", "1");
        assertThat(again.page().select("main form").eachAttr("action")).as("nothing to bring in")
                .allMatch(action -> action.endsWith("/sletning"));
        var more = desk.looked(sheet(HEADINGS, row("Anna Prøve", "Flere stier"), row("Carl Prøve", "Mere lys")));
        assertThat(desk.broughtIn(more).text()).contains("1 svar er lagt ind", "1 svar var der i forvejen");
        assertThat(count()).isEqualTo(3);
    }

    @Test
    void what_is_wrong_is_said_by_row_and_column_and_nothing_is_brought_in() {
        var refused = desk.looked(sheet(HEADINGS, row("Anna Prøve", "Flere stier"),
                List.of("i går", "nabo", "", "", "ikke en adresse", "måske", "9.9", ""),
                List.of(LocalDate.of(2026, 5, 1), "Organisation", "Bo Prøve", "", "", "", "", "ø".repeat(20_001))));
        assertThat(refused.title()).startsWith("Fejl:");
        assertThat(refused.page().select(".error-summary a").eachText()).containsExactly("Ret 10 fejl i regnearket, og send det igen");
        assertThat(refused.text()).contains("Intet er lagt ind", "3 A (Modtaget) Skriv dagen som", "3 B (Udtaler sig som)",
                "3 C (Navn) Skriv afsenderens navn", "3 E (E-mail)", "3 F (Beskyttet navn)",
                "3 G (Afsnit)", "3 H (Svar)", "4 A (Modtaget) Dagen skal være", "4 D (Organisation)", "4 H (Svar) Skriv højst");
        assertThat(count()).isZero();
        assertThat(staff.get(page).text()).as("kept until it is mended").contains("svar.xlsx", "Har fejl, der skal rettes");

        var mended = desk.afterJob(desk.send(sheet(HEADINGS, row("Anna Prøve", "Flere stier")), SheetDesk.id(refused)));
        assertThat(mended.text()).contains("Der er 1 svar i arket");
        assertThat(staff.get(URI.create(refused.url()).getPath()).status()).as("the mended one took its place").isEqualTo(404);
    }

    @Test
    void a_sheet_is_given_up() {
        var faulty = desk.looked(sheet(HEADINGS, row("", "Flere stier")));
        assertThat(desk.press(faulty, "sletning").text()).doesNotContain("svar.xlsx");
        assertThat(app.queryOne("select count(*) from hearing.sheet")).isEqualTo("0");
        var ready = desk.looked(sheet(HEADINGS, row("Anna Prøve", "Flere stier")));
        desk.press(ready, "sletning");
        assertThat(app.queryOne("select count(*) from hearing.sheet")).isEqualTo("0");
        var done = desk.broughtIn(desk.looked(sheet(HEADINGS, row("Anna Prøve", "Flere stier"))));
        assertThat(done.page().select("form[action$=/sletning]")).as("too late").isEmpty();
    }

    @Test
    void a_formula_gives_what_it_shows_and_an_error_of_its_own_is_said() {
        assertThat(desk.looked(Xlsx.withFormula("t=\"str\"><f>CONCATENATE(A1,B1)</f><v>Flere stier</v>")).text())
                .contains("Der er 1 svar i arket", "Flere stier").doesNotContain("CONCATENATE");
        assertThat(desk.looked(Xlsx.withFormula("t=\"e\"><f>A1/0</f><v>#DIV/0!</v>")).text()).contains("2 H (Svar) Formlen giver en fejl");
        assertThat(desk.looked(Xlsx.withFormula("><f>HYPERLINK(\"http://eksempel.example\")</f>")).text()).as("one that was never reckoned")
                .contains("2 H (Svar) Skriv, hvad der står i svaret");
        assertThat(desk.looked(Xlsx.withFormula("t=\"str\"><f>A1</f><v>Flere stier</v></c><c r=\"I2\" t=\"str\"><f>1/0</f><v>#DIV/0!</v>"))
                .text()).as("a column that is not read").contains("Der er 1 svar i arket");
        assertThat(desk.looked(Xlsx.withDay("><f>DATE(2026,3,1)</f><v>46082</v>")).text()).as("a day that was reckoned")
                .contains("Der er 1 svar i arket", "1. marts 2026");
        var text = desk.broughtIn(desk.looked(sheet(HEADINGS, row("Anna Prøve", "=2+3"))));
        assertThat(text.text()).contains("1 svar er lagt ind");
        assertThat(app.queryOne("select text from hearing.reply_part")).as("words that look like one stay words").isEqualTo("=2+3");
    }

    @Test
    void headings_may_stand_in_any_order_and_the_rest_is_named() {
        var preview = desk.looked(sheet(List.of("SVAR", "navn", "Sagsnummer", "Udtaler sig som", "modtaget"),
                List.of("Flere stier", "Anna Prøve", "17", "Borger", "1.3.2026")));
        assertThat(preview.text()).contains("Disse kolonner bliver ikke læst: Sagsnummer", "Der er 1 svar i arket");
        assertThat(desk.send(sheet(List.of("Navn", "Tekst"), List.of("Anna", "Hej"))).text())
                .contains("Arket mangler disse overskrifter: Modtaget, Udtaler sig som, Svar");
        assertThat(desk.send(sheet(List.of("Navn", "Navn"), List.of("Anna", "Hej"))).text())
                .contains("Den samme overskrift står over to kolonner");
    }

    @Test
    void a_bad_file_gets_a_clear_page() {
        assertRefused(new byte[0], "Vælg et regneark");
        assertRefused("Modtaget;Navn".getBytes(StandardCharsets.UTF_8), "Det er ikke et XLSX-regneark");
        assertRefused(dk.samraad.hearing.draft.Files.docx("# Tal", "Det koster 3 kr."), "Det er ikke et XLSX-regneark");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0},
                "låst med en adgangskode");
        assertRefused(new byte[10 * 1024 * 1024 + 1], "Den må højst fylde 10 MB");
        var whole = sheet(HEADINGS, row("Anna Prøve", "Flere stier"));
        assertRefused(java.util.Arrays.copyOf(whole, whole.length / 2), "Filen kan ikke læses");
        assertRefused(Xlsx.bomb(), "pakker så meget ud");
        assertRefused(Xlsx.entities(), "Filen kan ikke læses");
        assertRefused(sheet(HEADINGS), "ingen svar");
        assertThat(count()).isZero();
    }

    @Test
    void a_sheet_is_deleted_after_a_week() {
        var preview = desk.looked(sheet(HEADINGS, row("Anna Prøve", "Flere stier")));
        app.clock.advance(Duration.ofDays(Sheets.DAYS_KEPT).minusHours(1));
        app.bean(Jobs.class).runNow(SheetRetention.NAME);
        assertThat(app.queryOne("select count(*) from hearing.sheet")).isEqualTo("1");
        app.clock.advance(Duration.ofHours(2));
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
            assertThat(workbook.getFirstSheet().read().getFirst().stream().map(cell -> (Object) cell.getText()).toList())
                    .containsExactlyElementsOf(Stream.concat(HEADINGS.stream(), Stream.of("Sprog", "Kanal")).toList());
        }
        var answer = staff.get(page + "/skabelon.xlsx");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"svar.xlsx\"");
        assertThat(staff.get(page).text()).contains("Udtaler sig som", "Privatperson, Organisation eller Fagperson");
    }

    private void assertRefused(byte[] file, String why) {
        var refused = desk.send(file);
        assertThat(refused.status()).as(why).isEqualTo(422);
        assertThat(app.queryOne("select count(*) from hearing.sheet")).as("nothing is kept").isEqualTo("0");
        assertThat(refused.page().select(".error-summary").text()).contains(why);
    }

    private static List<String> figures(Answer preview) {
        return preview.page().select("dl.figures dd").eachText();
    }

    private static int count() {
        return Integer.parseInt(app.queryOne("select count(*) from hearing.reply"));
    }
}
