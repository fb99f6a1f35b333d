package dk.samraad.document;

import dk.samraad.document.Block.Facts;
import dk.samraad.document.Block.Figure;
import dk.samraad.document.Block.Heading;
import dk.samraad.document.Block.Listing;
import dk.samraad.document.Block.Note;
import dk.samraad.document.Block.Paragraph;
import dk.samraad.document.Block.Quote;
import dk.samraad.document.Block.Table;
import dk.samraad.document.Block.Table.Align;
import dk.samraad.document.Block.Table.Cell;
import dk.samraad.document.Block.Table.Column;
import dk.samraad.document.Block.Table.Row;
import dk.samraad.document.Composition.About;
import dk.samraad.document.Composition.Attachment;
import dk.samraad.document.Composition.Fact;
import dk.samraad.document.Composition.Front;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// An invented summary from Fjordby that has one of everything, and what citizens may write.
public final class Samples {
    public static final String LONG_WORD = "Fællesskabsinddragelsesparathed".repeat(10).substring(0, 300);
    private static final Instant CUT_OFF = Instant.parse("2026-05-04T10:15:30Z");

    /// What people write: several scripts, emoji with skin tones and joiners, letters in two parts, controls.
    public static final List<String> VOICES = List.of(
            "Efter min mening bør skiftet til dagcenteret ske langsommere. Effekten for familien titter først frem efter et halvt år.",
            "Blåbærgrød på Ærø, og åbne døre i Ålborg: æøå ÆØÅ. Decomposed: blåbærgrød på Ålandsøen.",
            "Tak for hjælpen 👍🏽😀! Min familie 👨‍👩‍👧 er glad ❤️ for caféen ☕ i 🇩🇰.",
            "نحن سعداء جدا بالمركز في 2026 وشكرا لكم على المساعدة.",
            "תודה רבה על העזרה, אנחנו מרגישים בבית (כאן).",
            "Zażółć gęślą jaźń. Dziękuję za pomoc dla mojej matki, która mieszka tutaj od 1998 roku.",
            "Min nabo siger مرحبا hver morgen, og det varmer mere end \"velkommen\" på et skilt.",
            "Et langt ord: " + LONG_WORD + " – og så videre.",
            "Tamilsk: தமிழ் vises ikke af vores skrifter. Kontroltegn:\u0007\u0000 væk.\nNy linje her: Ελλάδα, Україна, ½ €.",
            "Se https://www.fjordby.example/indflydelse/en-meget-lang-adresse/der-ikke-kan-staa-paa-en-linje/side-2026.html for mere.",
            "Det fungerer fint. Busserne går for sjældent efter klokken 18, og der er for langt til nærmeste stoppested.");

    private Samples() {}

    public static Composition summary(int voices) {
        var blocks = new ArrayList<Block>();
        blocks.addAll(inShort());
        blocks.addAll(theme());
        blocks.addAll(voices(voices));
        blocks.addAll(method());
        return new Composition(about(), front(), blocks, attachments());
    }

    /// A consultation report: one reply after the other, each of about 120 words with a heading and an answer.
    public static Composition replies(int count) {
        var blocks = new ArrayList<Block>(List.of(new Heading(1, "Høringssvar", "svar")));
        for (int i = 1; i <= count; i++) {
            blocks.add(new Heading(2, "Høringssvar nr. " + i, "svar-" + i));
            blocks.add(Paragraph.of("Modtaget 3. marts 2026"));
            blocks.add(Paragraph.of((VOICES.getFirst() + " " + VOICES.getLast() + " ").repeat(2)));
            blocks.add(Paragraph.of((VOICES.get(1) + " Svar " + i + ". ").repeat(3)));
            blocks.add(new Note(Note.Tone.INFO, "Kommunens bemærkning", List.of(new Span.Plain("Tak for svaret. Kommunen har taget det med i behandlingen."))));
        }
        return new Composition(about(), front(), blocks, attachments());
    }

    private static About about() {
        return new About("Opsummering: Værdig ældrepleje i Fjordby", "Fjordby Kommune", "Hvad 412 borgere svarede om ældreplejen.",
                Locale.forLanguageTag("da-DK"), CUT_OFF, "Værdig ældrepleje i Fjordby · eksempeldata");
    }

    private static Front front() {
        return new Front("Opsummering", "Værdig ældrepleje i Fjordby: hvad borgere og pårørende svarede", "Til Social- og Sundhedsudvalget",
                "Eksempeldata: Fjordby findes ikke, og svarene er opdigtede.",
                List.of(new Fact("Spørgeskema", "Livet som ældre i Fjordby, version 2"), new Fact("Periode", "1. marts – 30. april 2026"),
                        new Fact("Svar", "412 i alt: 301 på nettet, 74 på papir, 37 på tablet i seniorcentre, på biblioteket og hos borgerservice"),
                        new Fact("Data opgjort", "4. maj 2026 kl. 12.15")));
    }

    private static List<Block> inShort() {
        return List.of(new Heading(1, "Kort fortalt", "kort-fortalt"),
                new Paragraph(List.of(new Span.Plain("Seks af ti svarer, at de "), new Span.Strong("i høj grad"), new Span.Plain(" selv bestemmer, hvornår hjælpen kommer. Se "),
                        new Span.Link("metoden", "#metode"), new Span.Plain(" og "), new Span.Link("kommunens side om ældrepolitikken", "https://www.fjordby.example/ældre"), new Span.Plain("."))),
                new Heading(2, "Tre ting, udvalget kan tage med", "tre-ting"),
                new Listing(true, List.of(
                        new Listing.Item(List.of(new Span.Plain("Hjælpen kommer til tiden, men af mange forskellige mennesker.")), Optional.of(
                                Listing.bullets(List.of("Særligt i weekenden og i ferier, hvor afløsere kører ruter, de ikke kender på forhånd, og hvor der sjældent er tid til at læse op på aftalerne.", "Mest i Nordby")))),
                        Listing.Item.of("Pårørende mangler et sted at ringe hen efter klokken 15."), Listing.Item.of("Maden roses."))),
                new Note(Note.Tone.WARNING, "Læs tallene med omtanke", List.of(new Span.Plain("De, der svarer, har selv valgt det. Tallene viser, hvad de mener, og kan ikke gælde for alle. Derfor står her ingen usikkerhed i procent."))),
                new Facts(List.of(new Fact("Inviterede", "1.200"), new Fact("Svar", "412"), new Fact("Gennemførte", "91 %"))));
    }

    private static List<Block> theme() {
        return List.of(new Heading(1, "Selvbestemmelse og et meget langt navn på et tema, som går over på en ny linje i indholdet", "selvbestemmelse"),
                new Paragraph(List.of(new Span.Plain("Kommunen vil, at borgerne selv bestemmer over deres hverdag. ".repeat(12)))),
                new Heading(2, "Hvad borgerne svarede", "svar"),
                new Figure("Figur 1. Hvor enig er du?", "Stablede søjler. 61 % er enige i, at de selv bestemmer, og 23 % er uenige.",
                        new Chart.Stacked(List.of("Helt uenig", "Uenig", "Hverken eller", "Enig", "Helt enig"), List.of(
                                new Chart.Stacked.StackedRow("Jeg bestemmer selv, hvornår hjælpen kommer", List.of(8.0, 15.0, 16.0, 40.0, 21.0)),
                                new Chart.Stacked.StackedRow("Jeg kender den, der hjælper mig, og ved hvem der kommer i morgen, også når det er en afløser", List.of(31.2, 24.8, 2.5, 30.0, 11.5)),
                                new Chart.Stacked.StackedRow("Jeg kan få hjælp om natten", List.of())))),
                new Heading(3, "Sammenlignet med regionen", "region"),
                new Figure("Figur 2. Andel, der er trygge", "Liggende søjler. Fjordby 72 %, mod 68 % i regionen.",
                        new Chart.Bars(" %", 100, List.of(new Chart.Bars.Bar("65–74 år", OptionalDouble.of(72), OptionalDouble.of(68)),
                                new Chart.Bars.Bar("75–84 år", OptionalDouble.of(64.5), OptionalDouble.of(66)), new Chart.Bars.Bar("85 år og derover", OptionalDouble.empty(), OptionalDouble.of(61)),
                                new Chart.Bars.Bar("Alle", OptionalDouble.of(100), OptionalDouble.empty()), new Chart.Bars.Bar("Ingen", OptionalDouble.of(0), OptionalDouble.empty())))),
                new Figure("Figur 3. Svar pr. dag", "Søjler. Flest svar den 3. marts.", new Chart.Columns("Antal svar", days(45))),
                new Figure("Figur 4. Svar pr. område", "Søjler. Flest svar fra Midtbyen.", new Chart.Columns("Antal svar", List.of(new Chart.Columns.Column("Midtbyen", 181),
                        new Chart.Columns.Column("Nordby og omegn", 96), new Chart.Columns.Column("Søndervang", 88), new Chart.Columns.Column("Øerne", 47)))),
                spans(), longTable());
    }

    private static List<Chart.Columns.Column> days(int count) {
        var days = new ArrayList<Chart.Columns.Column>();
        for (int i = 0; i < count; i++) days.add(new Chart.Columns.Column((i % 31 + 1) + "/" + (3 + i / 31), (i * 7919 % 23) + (i == 2 ? 20 : 0)));
        return days;
    }

    private static Table spans() {
        return new Table("Tabel 1. Områder og ordninger", List.of(new Column("Område", Align.START, 3), new Column("Ordning", Align.START, 4), new Column("2025", Align.END, 1), new Column("2026", Align.END, 1)),
                List.of(new Row(List.of(new Cell("Midtbyen, som dækker den gamle købstad, havnen og de tre kvarterer mod vest", true, 1, 3), Cell.of("Hjemmehjælp"), Cell.of("812"), Cell.of("799")), false),
                        new Row(List.of(Cell.of("Mad ud af huset"), Cell.of("301"), Cell.of("322")), false),
                        new Row(List.of(Cell.of("Dagcenter"), new Cell("endnu ikke opgjort", false, 2, 1)), false),
                        new Row(List.of(Cell.head("Nordby"), Cell.of("Hjemmehjælp"), Cell.of("120"), Cell.of("–")), false),
                        new Row(List.of(new Cell("I alt", true, 2, 1), Cell.of("1.233"), Cell.of("1.121")), true)),
                "– vises ikke: færre end fem svar.");
    }

    private static Table longTable() {
        var rows = new ArrayList<Row>();
        for (int i = 1; i <= 40; i++) {
            rows.add(new Row(List.of(Cell.head("Forslag " + i), Cell.of("Flere bænke langs ruten fra station til havn" + (i % 5 == 0 ? ", helst med ryg- og armlæn, så man kan rejse sig igen" : "")), Cell.of(String.valueOf(400 - i * 7))), false));
        }
        rows.add(new Row(List.of(Cell.head("Forslag 41"), Cell.of("Et forslag, der er længere end en side. ".repeat(110)), Cell.of("1")), false));
        return new Table("Tabel 2. Forslag fra borgerne", List.of(new Column("Forslag", Align.START, 2), new Column("Hvad det går ud på", Align.START, 6), new Column("Stemmer", Align.END, 1)), rows, "");
    }

    private static List<Block> voices(int count) {
        var blocks = new ArrayList<Block>(List.of(new Heading(1, "Borgernes ord", "ord")));
        var languages = List.of("", "", "", "ar", "he", "pl", "", "", "", "", "");
        for (int i = 0; i < count; i++) {
            blocks.add(new Quote(VOICES.get(i % VOICES.size()), i % 3 == 0 ? "pårørende" : "", languages.get(i % VOICES.size())));
        }
        return blocks;
    }

    private static List<Block> method() {
        return List.of(new Heading(1, "Metode", "metode"), Paragraph.of("Sådan er svarene samlet ind. ".repeat(30)),
                new Heading(2, "Spørgsmålene ordret", "ordret"), Listing.bullets(List.of("Hvor enig er du?", "Hvad skal kommunen gøre først?")),
                new Note(Note.Tone.INFO, "", List.of(new Span.Plain("Tabellerne ligger som filer i dette dokument."))));
    }

    private static List<Attachment> attachments() {
        return List.of(new Attachment("tabeller.csv", "text/csv", "Alle tabeller i rapporten", "tema;antal\nMaden;12\n".getBytes(StandardCharsets.UTF_8)),
                new Attachment("tabeller.json", "application/json", "De samme tabeller til maskiner", "{\"Maden\":12}".getBytes(StandardCharsets.UTF_8)));
    }
}
