package dk.samraad.writing.hearing;

import dk.samraad.document.Samples;
import dk.samraad.proposal.Change.Fate;
import dk.samraad.reply.Channel;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.text.Language;
import dk.samraad.text.Stance;
import dk.samraad.writing.hearing.Completeness.Count;
import dk.samraad.writing.hearing.PaperData.Advice;
import dk.samraad.writing.hearing.PaperData.Change;
import dk.samraad.writing.hearing.PaperData.Minority;
import dk.samraad.writing.hearing.PaperData.Opinion;
import dk.samraad.writing.hearing.PaperData.Piece;
import dk.samraad.writing.hearing.PaperData.Statement;
import dk.samraad.writing.hearing.PaperData.SurveySource;
import dk.samraad.writing.hearing.PaperData.SurveyTheme;
import dk.samraad.writing.hearing.PaperData.Theme;
import dk.samraad.writing.hearing.PaperData.Unread;
import dk.samraad.writing.hearing.PaperData.Verdict;
import dk.samraad.writing.hearing.PaperData.Wording;
import dk.samraad.writing.hearing.Turnout.ByChannel;
import dk.samraad.writing.summary.Result;
import dk.samraad.writing.summary.SummaryData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A hearing of Fjordby as large as one likes, with words that are hard to set and one of everything.
public final class InventedHearing {
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);
    private static final int PARAGRAPHS = 30;

    private InventedHearing() {}

    static HearingCover cover(Language language) {
        return new HearingCover(language, "Fjordby Kommune", "Fjordbys politik for sundhed og trivsel",
                "Sundhed og trivsel i Fjordby: udkast til en politik",
                "Fjordby har skrevet et udkast. Alle kan sige deres mening.", "Eksempel-114", "Center for Sundhed", "Kommunalbestyrelsen",
                Optional.of(LocalDate.of(2026, 4, 14)), LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 10),
                LocalDate.of(2026, 9, 1), 1, true,
                "https://samraad.fjordby.example/rapport/sundhedspolitik-2032-hvidbog");
    }

    /// A title of two hundred letters, and nobody replied.
    static PaperData silent() {
        var none = new Count(0, 0);
        return new PaperData(longTitle(), nobody(), new Completeness(none, none, none, none, none, none, List.of(), 0, 0, 0, ""),
                InventedDuties.all(), List.of(), paper(3).themes(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), wordings());
    }

    static RepliesData silentReplies() {
        return new RepliesData(longTitle(), nobody(), List.of(), List.of());
    }

    private static HearingCover longTitle() {
        var cover = cover(Language.DA);
        var title = "Udkast til en samlet politik for sundhed, trivsel, forebyggelse, fællesskab, "
                + "bevægelse og lige adgang til hjælp for alle, der bor, arbejder,"
                + " går i skole eller kommer i Fjordby Kommune, i årene frem til 2032";
        return new HearingCover(cover.language(), cover.authority(), cover.process(), (title + " og derefter, så længe den gælder")
                .substring(0, 200), cover.about(), cover.caseNumber(),
                cover.department(), cover.committee(), cover.decisionOn(), cover.opensOn(), cover.deadline(), cover.publicUntil(),
                cover.number(), cover.example(), cover.hvidbog());
    }

    private static Turnout nobody() {
        return new Turnout(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of(new ByChannel(Channel.WEB, 0)));
    }

    static Turnout turnout(int published) {
        return new Turnout(published + 5, published, 2, 1, 3, 1, 1, 4, 6, 2, 9, 1, 7,
                List.of(new ByChannel(Channel.WEB, published - 2), new ByChannel(Channel.MAIL, 4), new ByChannel(Channel.LETTER, 3),
                        new ByChannel(Channel.PHONE, 0)));
    }

    public static RepliesData replies(Language language, int count) {
        return new RepliesData(cover(language), turnout(count), all(count),
                List.of("r-001 Seniorrådet i Fjordby", "r-002 Handicaprådet i Fjordby"));
    }

    private static List<Reply> all(int count) {
        var organisations = Math.max(1, count / 8);
        return IntStream.range(0, count).mapToObj(i -> i < organisations
                ? reply("o", i + 1, SpeaksAs.ORGANISATION) : reply("p", i + 1 - organisations, i < 2 * organisations ? SpeaksAs.PROFESSIONAL
                        : SpeaksAs.PRIVATE)).toList();
    }

    private static Reply reply(String letter, int number, SpeaksAs as) {
        var reference = "%s-%03d".formatted(letter, number);
        var name = number % 9 == 4 ? "" : "Asta Eksempelborg " + number;
        var voice = Samples.VOICES.get(number % Samples.VOICES.size());
        var comments = List.of(new Reply.Comment("", "", voice + "\nMit CPR-nummer er [CPR-nummer fjernet], hvis I mangler det."),
                new Reply.Comment(paragraph(number), "Et liv i balance", "Jeg er " + (number % 2 == 0 ? "enig" : "uenig")
                        + " i det her afsnit. " + Samples.VOICES.getFirst()));
        var files = number == 1 ? List.of(new Reply.File(1, "pdf", 34_000, "")) : List.<Reply.File>of();
        return new Reply(reference, as, name, as == SpeaksAs.ORGANISATION ? "Fjordby Idrætssamvirke " + number : "",
                LocalDate.of(2026, 2, 3), number % 20 == 0, comments, files);
    }

    private static String paragraph(int number) {
        return (1 + number % PARAGRAPHS / 6) + "." + (1 + number % 6);
    }

    public static PaperData paper(int count) {
        return paper(Language.DA, count);
    }

    static PaperData paper(Language language, int count) {
        var replies = all(count);
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < replies.size(); i++) {
            var paragraph = i % 7 == 0 ? "" : paragraph(i);
            var theme = i % 11 == 0 ? "" : "p" + (1 + i % 5);
            pieces.add(new Piece(replies.get(i).reference(), "", theme, paragraph, "Ønsker sig "
                    + (i % 3 == 0 ? "flere bænke langs stien" : "kortere ventetid til den første samtale, nummer " + i % 40) + ".",
                    stance(i), verdict(i, paragraph)));
        }
        return new PaperData(cover(language), turnout(count), completeness(count), InventedDuties.all(), List.of(seniors(), disability()),
                IntStream.rangeClosed(1, 5).mapToObj(i -> new Theme("p" + i, "Pejlemærke " + i + ": Et godt liv, del " + i))
                        .toList(), pieces,
                List.of(unread(1, "2.2"), unread(2, ""), unread(2, "")), changes(), List.of(), replies, List.of(survey()), wordings());
    }

    private static List<Wording> wordings() {
        return IntStream.rangeClosed(1, 6).boxed().flatMap(section -> IntStream.rangeClosed(1, 6)
                .mapToObj(number -> new Wording(section + "." + number, "Det står der i udkastet om punkt " + number + " i afsnit "
                        + section + ", ord for ord."))).toList();
    }

    /// With resumes, minorities and changes as long as they come, and disagreement about every paragraph.
    static PaperData wordy(int count) {
        var data = paper(Language.DA, count);
        var words = "Det er for langt væk, siger mange, og det har de sagt før. ".repeat(5);
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < count; i++) {
            var piece = data.pieces().get(i);
            pieces.add(new Piece(piece.reply(), "", "p1", paragraph(i / 2), (i % 2) + " " + words,
                    Optional.of(i % 2 == 0 ? Stance.FOR : Stance.AGAINST),
                    new Verdict("Ja.", i % 2 == 0 ? Advice.CHANGED : Advice.UNCHANGED, i % 2 == 0 ? List.of("2.2") : List.of())));
        }
        var seniors = data.opinions().getFirst();
        var opinion = new Opinion(seniors.reference(), seniors.council(), seniors.signedOn(), false, seniors.meeting(), "", 1,
                seniors.signedBy(), seniors.statements(),
                IntStream.range(0, 5).mapToObj(i -> new Minority("medlem " + i, words)).toList(), seniors.answers());
        return new PaperData(data.cover(), data.turnout(), data.completeness(), data.duties(), List.of(opinion, data.opinions().getLast()),
                data.themes(), pieces, List.of(),
                IntStream.range(0, 12).mapToObj(i -> new Change("2." + i, "Et liv i balance", Fate.CHANGED, words, words)).toList(),
                List.of(new PaperData.Promise("4.2", "")), data.replies(), List.of(), data.wordings());
    }

    /// The sum of [#turnout].
    static Completeness completeness(int published) {
        return new Completeness(new Count(published + 5, published), new Count(published, published - 3), new Count(1, 1), new Count(1, 0),
                new Count(1, 0), new Count(2, 2),
                List.of(new Completeness.LeftOut("p-001", "Svaret er sendt to gange."),
                        new Completeness.LeftOut("p-002", "Svaret er sendt to gange.")), published + 3, published, 0,
                "Et svar kom den dag, hvidbogen blev lavet.");
    }

    private static Unread unread(int reply, String changed) {
        return new Unread(reply, "", "p1", "2.2", Optional.of(Stance.AGAINST), changed.isEmpty() ? Advice.UNCHANGED : Advice.CHANGED,
                changed.isEmpty() ? List.of() : List.of(changed));
    }

    private static Optional<Stance> stance(int i) {
        return i % 9 == 8 ? Optional.empty() : Optional.of(Stance.values()[i % Stance.values().length]);
    }

    private static Verdict verdict(int i, String paragraph) {
        return switch (i % 4) {
            case 0 -> new Verdict("Forvaltningen er enig. " + Samples.VOICES.get(1), paragraph.isEmpty() ? Advice.UNCHANGED
                    : Advice.CHANGED, paragraph.isEmpty() ? List.of() : List.of("2.2"));
            case 1 -> new Verdict("Det er der ikke penge til i budgettet.\nSpørgsmålet kan tages op igen om fire år.",
                    Advice.UNCHANGED, List.of());
            case 2 -> new Verdict("Det er regionens opgave.", Advice.PASSED_ON, List.of());
            default -> new Verdict("Det handler ikke om udkastet.", i % 8 == 3 ? Advice.OUTSIDE : Advice.UNCHANGED, List.of());
        };
    }

    /// A released summary that asked about the first theme and the third, of which nothing may be shown.
    private static SurveySource survey() {
        var question = new SummaryData.Question("baenke", "Er der bænke nok?", Optional.of(512), Optional.of(3), new Result.Choices(false,
                List.of(line("Ja", 128, 25), line("Nej", 384, 75))), "");
        return new SurveySource("Sundhed i Fjordby", "https://samraad.fjordby.example/rapport/sundhed-i-fjordby-opsummering", 2, "a"
                .repeat(64), LocalDate.of(2026, 1, 2), LocalDate.of(2025, 11, 1),
                LocalDate.of(2025, 12, 1), 515, List.of(new SurveyTheme("p1", 4, List.of(question))));
    }

    private static Result.Line line(String label, int people, double percent) {
        return new Result.Line(label, new Result.Cell(Optional.of(people), Optional.of(percent)));
    }

    static PaperData withoutSurvey(int count) {
        var data = paper(Language.DA, count);
        return new PaperData(data.cover(), data.turnout(), data.completeness(), data.duties(), data.opinions(), data.themes(),
                data.pieces(), data.unread(), data.changes(),
                data.promises(), data.replies(), List.of(), data.wordings());
    }

    private static Opinion seniors() {
        return new Opinion("r-001", "Seniorrådet i Fjordby", LocalDate.of(2026, 2, 5), false, Optional.of(LocalDate.of(2026, 2, 4)), "", 1,
                List.of("formanden"),
                List.of(new Statement("", "Seniorrådet takker for et læseligt udkast. " + Samples.VOICES.get(7)),
                        new Statement("4.2", "200 meter mellem bænkene er for langt.")),
                List.of(new Minority("to medlemmer",
                        "Vi finder, at gratis træning til alle over 70 er for dyrt, og at pengene er bedre brugt på besøg.")),
                List.of(new PaperData.Answer("", new Verdict("Afstanden sættes ned.", Advice.CHANGED, List.of("4.2")))));
    }

    private static Opinion disability() {
        return new Opinion("r-002", "Handicaprådet i Fjordby", LocalDate.of(2026, 2, 9), false, Optional.empty(),
                "Rådets møde lå efter fristen.", 1, List.of("formanden", "næstformanden"),
                List.of(new Statement("5.3", "Også de gamle bygninger skal kunne bruges.")), List.of(), List.of());
    }

    private static List<Change> changes() {
        return List.of(new Change("2.2", "Et liv i balance", Fate.CHANGED, "En første samtale inden for fire uger.",
                "En første samtale inden for to uger, når man er under 25."),
                new Change("2.7", "Et liv i balance", Fate.NEW, "", "Alle kontaktpersoner har en afløser."),
                new Change("4.2", "Et godt liv som ældre", Fate.CHANGED, "Der er højst 200 meter mellem bænkene.",
                        "Der er højst 100 meter mellem bænkene, og de har ryg og armlæn."),
                new Change("6.5", "Byen og naturen", Fate.GONE, "Støj bliver målt.", ""));
    }
}
