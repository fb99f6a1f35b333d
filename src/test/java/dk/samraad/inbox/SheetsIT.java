package dk.samraad.inbox;

import static dk.samraad.inbox.Xlsx.DAY;
import static dk.samraad.inbox.Xlsx.HEADINGS;
import static dk.samraad.inbox.Xlsx.row;
import static dk.samraad.inbox.Xlsx.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.Staff;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/// Replies from a spreadsheet: looked at first, all or none, never twice.
class SheetsIT extends SheetsAtWork {
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
        assertThat(app.query("select letter, channel, sender_name, organisation, speaks_as, protected, entered_by, "
                + "received_at = '2026-03-01 11:00:00+00' from hearing.reply order by id")).containsExactly(
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

    private static List<String> figures(Answer preview) {
        return preview.page().select("dl.figures dd").eachText();
    }
}
