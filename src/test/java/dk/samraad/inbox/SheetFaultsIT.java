package dk.samraad.inbox;

import static dk.samraad.inbox.Xlsx.HEADINGS;
import static dk.samraad.inbox.Xlsx.row;
import static dk.samraad.inbox.Xlsx.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Spreadsheets that are not taken, and what is said of them.
class SheetFaultsIT extends SheetsAtWork {
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
    void a_bad_file_gets_a_clear_page() {
        assertRefused(new byte[0], "Vælg et regneark");
        assertRefused("Modtaget;Navn".getBytes(StandardCharsets.UTF_8), "Det er ikke et XLSX-regneark");
        assertRefused(dk.samraad.proposal.Files.docx("# Tal", "Det koster 3 kr."), "Det er ikke et XLSX-regneark");
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
    void a_decided_hearing_takes_nothing_more() {
        app.execute("update hearing.consultation set state = 'DECIDED', decision = 'Ja'");
        assertRefused(sheet(HEADINGS, row("Anna Prøve", "Flere stier")), "Høringen tager ikke imod svar nu");
    }

    private void assertRefused(byte[] file, String why) {
        var refused = desk.send(file);
        assertThat(refused.status()).as(why).isEqualTo(422);
        assertThat(app.queryOne("select count(*) from hearing.sheet")).as("nothing is kept").isEqualTo("0");
        assertThat(refused.page().select(".error-summary").text()).contains(why);
    }
}
