package dk.samraad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.Screenings;
import dk.samraad.privacy.MaskKind;
import dk.samraad.reply.Remark;
import dk.samraad.testkit.RunningSamraad;
import dk.samraad.testkit.Staff;
import dk.samraad.text.Stance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The sheet is read back: its columns, its lines, and everything that must not be in it.
class OverviewIT {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withoutDemo();

    @TempDir
    static Path folder;

    private static Hearing hearing;

    @BeforeAll
    static void fill() {
        hearing = FjordbyDesk.open(app, "overblik");
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("=1+cmd|' /C calc'!A0"),
                new Remark("", "Vi vil have stier. Grete Holm er ensom."));
        FjordbyDesk.reply(app, hearing, FjordbyDesk.organisation("@Idrætsforeningen"), new Remark("p-1-2", "Lys på stierne"));
        FjordbyDesk.reply(app, hearing, FjordbyDesk.protectedPerson("Sigurd Hemmeligsen"), new Remark("", "Jeg hedder Sigurd"));
        FjordbyDesk.reply(app, hearing, FjordbyDesk.person("Ventende Prøve"), new Remark("", "Ikke set på endnu"));
        FjordbyDesk.approveAll(app);
        app.execute("update hearing.screening set publication = 'WAITING' where public_name = 'Ventende Prøve'");
        FjordbyDesk.assessed(app, hearing, "p-001", FjordbyDesk.complete("=HYPERLINK(\"http://fjordby.example\") Grete Holm er ensom"));
        FjordbyDesk.assessed(app, hearing, "o-001",
                new Judgement("p1", "p-1-2", "-2+3 lys", "+ enig", Optional.of(Recommendation.CHANGED), "p-1-2").with(Stance.CHANGE));
        app.bean(Assessments.class).leaveOut(hearing, "p-002", "Det samme som Grete Holm.", FjordbyDesk.ANE);
        var part = app.bean(Assessments.class).of(hearing, "p-001").parts().getFirst().id();
        app.bean(Screenings.class).hide(hearing, "p-001", part, "Grete Holm", MaskKind.NAME, "Tredjemand", FjordbyDesk.ANE);
    }

    @Test
    void it_has_the_columns_of_aarhus_in_their_order_and_ours_after_them() throws IOException {
        assertThat(rows(sheet()).getFirst()).containsExactly("Dato modtaget", "HøringID", "Høringssvar ID", "Emne", "Navn på afsender",
                "Udtaler sig som",
                "Evt. navn på organisation", "Resume", "Vurdering", "Tema", "Afsnit", "Indstilling", "Ændring", "Holdning", "Punkt");
    }

    @Test
    void it_has_a_line_for_every_segment_and_every_reply_without_one() throws IOException {
        var rows = rows(sheet());
        assertThat(rows).hasSize(5);
        assertThat(rows.get(2)).containsExactly("2026-03-02", "overblik", "o-001", "Udkast til sundhedspolitik",
                "Formand i Fjordby", "Organisation",
                "'@Idrætsforeningen", "'-2+3 lys", "'+ enig", "Et sundt liv med mental sundhed uden sygdom", "1.2 Bevægelse",
                "Teksten ændres", "1.2 Bevægelse", "Ændring", "");
        assertThat(rows.get(3).get(8)).isEqualTo("Vurderes ikke: Det samme som [skjult].");
    }

    @Test
    void nothing_in_it_is_a_formula_and_nothing_begins_as_one() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet())); var rows = workbook.getFirstSheet().openStream()) {
            rows.flatMap(Row::stream).forEach(cell -> {
                assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
                assertThat(cell.getRawValue() == null ? "" : cell.getText()).doesNotStartWith("=").doesNotStartWith("+")
                        .doesNotStartWith("-").doesNotStartWith("@");
            });
        }
    }

    @Test
    void what_is_hidden_or_protected_or_not_looked_at_stands_nowhere_in_its_bytes() throws IOException {
        for (var part : unpacked(sheet())) assertThat(part).doesNotContain("Grete", "Holm", "Sigurd", "Hemmeligsen", "Ventende");
        assertThat(rows(sheet()).get(3).get(4)).isEqualTo("(navn beskyttet)");
        assertThat(rows(sheet()).get(4).get(4)).isEqualTo("(ikke offentliggjort)");
    }

    @Test
    void its_header_stays_in_sight_and_has_a_filter_and_its_days_are_days() throws IOException {
        var xml = unpacked(sheet()).stream().filter(part -> part.contains("<sheetData>")).findFirst().orElseThrow();
        assertThat(xml).contains("state=\"frozen\"", "<autoFilter ref=\"A1:O5\"");
        assertThat(unpacked(sheet())).anyMatch(part -> part.contains("dd-mm-yyyy"));
    }

    @Test
    void it_is_printed_on_a4_across_all_columns_on_one_page_with_the_headings_on_every_page() throws IOException {
        var parts = unpacked(sheet());
        var xml = parts.stream().filter(part -> part.contains("<sheetData>")).findFirst().orElseThrow();
        assertThat(xml).containsPattern("<sheetPr[^>]*>.*fitToPage=\"(1|true)\"").containsPattern("<pageSetup[^>]*paperSize=\"9\"")
                .containsPattern("<pageSetup[^>]*orientation=\"landscape\"")
                .containsPattern("<pageSetup[^>]*fitToWidth=\"1\"").containsPattern("<pageSetup[^>]*fitToHeight=\"0\"");
        assertThat(parts).anyMatch(part -> part.contains("_xlnm.Print_Titles") && part.contains("$1:$1"));
        var widths = java.util.regex.Pattern.compile(" width=\"([0-9.]+)\"").matcher(xml).results()
                .mapToDouble(found -> Double.parseDouble(found.group(1))).sum();
        // 153 letters of eleven points go on a line of A4 across: shrunk, none is smaller than seven points.
        assertThat(11 * 153 / widths).isGreaterThan(7);
    }

    @Test
    void staff_fetch_it_and_nobody_else() {
        var address = "/medarbejder/hoeringer/overblik/vurdering/overblik.xlsx";
        assertThat(app.client().get(address).url()).contains("log-ind");
        var sent = Staff.signedIn(app).get(address);
        assertThat(sent.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"overblik.xlsx\"");
        assertThat(Staff.signedIn(app).bytes(address)).startsWith('P', 'K');
    }

    @Test
    void many_replies_are_written_page_by_page() throws IOException {
        var many = FjordbyDesk.open(app, "mange");
        for (int i = 0; i < 230; i++) FjordbyDesk.reply(app, many, FjordbyDesk.person("Prøve Nummer"), new Remark("", "Svar " + i));
        var out = new ByteArrayOutputStream();
        app.bean(Overview.class).write(many, out);
        var references = rows(out.toByteArray()).stream().skip(1).map(row -> row.get(2)).toList();
        assertThat(references).hasSize(230).doesNotHaveDuplicates().startsWith("p-001").endsWith("p-230");
    }

    private static byte[] sheet() throws IOException {
        var out = new ByteArrayOutputStream();
        app.bean(Overview.class).write(hearing, out);
        return out.toByteArray();
    }

    private static List<List<String>> rows(byte[] bytes) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes)); var rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream().map(cell -> cell.getColumnIndex() == 0 && row.getRowNum() > 1 ? cell.asDate().toLocalDate()
                    .toString() : cell.getText()).toList()).toList();
        }
    }

    /// By its directory at the end: it is written in one go, so its sizes stand there only.
    private static List<String> unpacked(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("overblik.xlsx"), bytes);
        var parts = new ArrayList<String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) parts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }
}
