package dk.samraad.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.testkit.Staff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Small spreadsheets that were once read wrongly, each with what is right.
class SheetCasesIT extends SheetsAtWork {
    /// The days in the files lie in October.
    @BeforeEach
    void in_october() {
        app.clock.set(Instant.parse("2026-10-12T09:00:00Z"));
        desk = new SheetDesk(app, Staff.signedIn(app), page);
    }

    @Test
    void a_good_one_is_taken() {
        assertThat(taken("01-good.xlsx")).containsExactly(List.of("2026-10-10", "Per Prøve", "01 grundsvar"));
    }

    /// Number 46305 is 11 October 2030 there, which has not come yet, and not 10 October 2026.
    @Test
    void a_day_of_the_system_of_1904_is_the_day_that_is_shown() {
        assertThat(desk.looked(file("02b-date1904-in-window.xlsx")).text()).contains("2 A (Modtaget) Dagen skal være");
        assertThat(desk.looked(Xlsx.from1904("44843")).text()).contains("Der er 1 svar i arket", "10. oktober 2026");
        assertThat(desk.looked(Xlsx.from1904("44843.75")).text()).as("in the evening").contains("10. oktober 2026");
    }

    @Test
    void an_end_of_line_that_xml_cannot_hold_is_one_and_no_code_is_shown() {
        desk.broughtIn(desk.looked(Xlsx.withFormula("t=\"inlineStr\"><is><t xml:space=\"preserve\">Flere stier_x000D_\nog mere lys, "
                + "kode _x005F_x000D_</t></is>")));
        assertThat(app.queryOne("select text from hearing.reply_part")).isEqualTo("Flere stier\nog mere lys, kode _x000D_");
    }

    @Test
    void the_strict_form_is_refused_with_what_to_save_it_as() {
        var refused = desk.send(Xlsx.strict());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("gem den som almindelig Excel-projektmappe (.xlsx)");
    }

    @Test
    void hidden_columns_and_other_sheets_are_told() {
        var plan = desk.looked(Xlsx.withHiddenColumnAndMore());
        assertThat(plan.text()).contains("Disse kolonner er skjult i arket, men bliver læst: E-mail.",
                "Der står også noget i: Flere svar.", "er skjult i filen og bliver ikke læst: Skjult ark, Gemt ark.")
                .doesNotContain("Tomt ark");
    }

    @Test
    void a_file_of_hidden_sheets_alone_is_refused() {
        assertThat(desk.send(Xlsx.allHidden()).text()).contains("Alle ark i filen er skjult");
    }

    @Test
    void the_sheet_that_can_be_seen_is_read_and_the_hidden_one_is_told() {
        var plan = desk.looked(file("03-hidden-first.xlsx"));
        assertThat(plan.text()).contains("03 svar på andet ark", "Disse ark er skjult i filen og bliver ikke læst: Ark1.");
        assertThat(count()).as("told before anything is taken").isZero();
    }

    @Test
    void a_time_beside_the_day_does_not_matter() {
        assertThat(taken("08-datetime.xlsx")).containsExactly(List.of("2026-10-10", "Per Prøve", "08 dato og tid"));
    }

    @Test
    void hidden_rows_are_told_and_left_to_staff() {
        var plan = desk.looked(file("13-hidden-row.xlsx"));
        assertThat(plan.text()).contains("1 række er skjult eller filtreret væk i arket, men er talt med: 3.");
        assertThat(count()).isZero();
    }

    @Test
    void cells_put_together_are_read_as_before() {
        assertThat(desk.looked(file("16-merged.xlsx")).text()).contains("3 C (Navn) Skriv afsenderens navn");
    }

    private List<List<String>> taken(String name) {
        var plan = desk.looked(file(name));
        assertThat(plan.text()).contains("Der er 1 svar i arket");
        desk.broughtIn(plan);
        return app.query("select to_char(r.received_at at time zone 'Europe/Copenhagen', 'YYYY-MM-DD'), r.sender_name, p.text from "
                + "hearing.reply r join hearing.public_part p on p.reply_id = r.id");
    }

    private static byte[] file(String name) {
        try (var in = Objects.requireNonNull(SheetCasesIT.class.getResourceAsStream("/sheets/" + name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
