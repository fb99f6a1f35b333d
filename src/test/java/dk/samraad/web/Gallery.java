package dk.samraad.web;

import dk.samraad.document.Chart;
import dk.samraad.document.Charts;
import dk.samraad.document.Documents;
import dk.samraad.document.Samples;
import dk.samraad.templates.StaticTemplates;
import dk.samraad.templates.Templates;
import dk.samraad.web.field.Choice;
import dk.samraad.web.field.DateTyped;
import dk.samraad.web.field.Field;
import dk.samraad.web.field.Item;
import dk.samraad.web.field.LikertRow;
import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every field template, empty, filled in and refused, on one page; and what other pages are made of.
final class Gallery {
    enum State { EMPTY, FILLED, REFUSED }

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final List<Choice> AGREEMENT = List.of(
            Choice.of("5", "Helt enig"), Choice.of("4", "Enig"), Choice.of("3", "Hverken enig eller uenig"),
            Choice.of("2", "Uenig"), Choice.of("1", "Helt uenig"), Choice.of("0", "Ved ikke"));

    private final Shell shell;
    private final State state;
    private final FormErrors errors = new FormErrors();

    Gallery(Shell shell, State state) {
        this.shell = shell;
        this.state = state;
    }

    /// The fields are made first: they collect the errors that the summary links to.
    JteModel page() {
        var fields = new ArrayList<JteModel>();
        fields.addAll(List.of(TEMPLATES.webExample(shell), TEMPLATES.webProgress(shell, 2, 6)));
        fields.addAll(words());
        fields.addAll(choices());
        fields.addAll(questions());
        Content form = output -> {
            output.writeContent("<h1>Sådan spørger vi</h1><form method=\"post\" action=\"/galleri\">");
            for (var field : fields) output.writeContent(field.render());
            output.writeContent("<div class=\"button-row\"><button class=\"button button-primary\">Fortsæt</button>"
                    + "<button class=\"button button-secondary\">Gem, og fortsæt senere</button></div></form>");
        };
        return layout(shell, "Galleri", errors, "/galleri", languages(), null, form);
    }

    /// What is not a field, written out by hand.
    JteModel content() {
        return layout(shell, "Indhold", FormErrors.none(), "", List.of(), null, written("content"));
    }

    JteModel receipt(String submission) {
        // Another for each answer, as in life.
        var code = new dk.samraad.receipt.Code(submission.startsWith("2") ? "2222222222" : "7K2M9QXR4T");
        Content drawn = output -> {
            output.writeContent("<h1>Tak</h1>");
            output.writeContent(TEMPLATES.receiptCode(shell, code, "https://samraad.fjordby.example/kvittering", "Gem koden.", "Galleri", null, submission).render());
        };
        return layout(shell, "Tak", FormErrors.none(), "", List.of(), null, drawn);
    }

    JteModel staff() {
        var nav = List.of(new NavItem("Undersøgelser", "/galleri/medarbejder", true), new NavItem("Rapporter", "/rapporter", false));
        return TEMPLATES.webStaffLayout(shell, "Resultater", FormErrors.none(), "", nav, written("staff"));
    }

    JteModel journey(String submission, @Nullable Tablet tablet) {
        var field = Field.of("q1", "Hvad vil du gerne sige?").asHeading().errors(errors);
        Content form = output -> {
            output.writeContent("<form method=\"post\" action=\"/galleri/send\" data-offline data-about=\"Svar " + submission + "\">");
            output.writeContent(TEMPLATES.webFieldHidden("submission_id", submission).render());
            output.writeContent(TEMPLATES.webFieldTextarea(shell, field, "", 100, 4).render());
            output.writeContent("<button class=\"button button-primary\">Send</button></form>");
        };
        return layout(shell, "Send", errors, "", List.of(), tablet, form);
    }

    /// Every kind of chart, with shares of few and of many parts.
    JteModel charts() {
        var drawn = new Documents().html(Samples.summary(0));
        var few = stacked(List.of("Uenig", "Lidt uenig", "Lidt enig", "Enig"), List.of(15.0, 30.0, 35.0, 20.0));
        var many = stacked(List.of("1", "2", "3", "4", "5", "6", "7"), List.of(15.0, 15.0, 14.0, 14.0, 14.0, 14.0, 14.0));
        Content page = output -> {
            output.writeContent("<article class=\"document\">" + drawn.front().html() + drawn.body().html());
            for (var chart : List.of(few, many)) output.writeContent(Charts.svg(chart, "En figur", shell.language()).html());
            output.writeContent("</article>");
        };
        return layout(shell, "Figurer", FormErrors.none(), "", List.of(), null, page);
    }

    private static Chart stacked(List<String> series, List<Double> shares) {
        return new Chart.Stacked(series, List.of(new Chart.Stacked.StackedRow("Alle", shares),
                new Chart.Stacked.StackedRow("Nat", List.of())));
    }

    private static JteModel layout(Shell shell, String title, FormErrors errors, String backTo, List<LanguageLink> languages,
            @Nullable Tablet tablet, Content content) {
        return TEMPLATES.webLayout(shell, title, errors, backTo, languages, tablet, "", true, null, null, content);
    }

    Gallery refusing(String field, String message) {
        errors.add(field, message);
        return this;
    }

    private List<JteModel> words() {
        return List.of(
                TEMPLATES.webFieldText(shell, field("name", "Hvad hedder din forening?").hint("Sådan som navnet står i vedtægterne."),
                        filled("Fjordby Roklub"), "text", "", "organization", "", ""),
                TEMPLATES.webFieldNumber(shell, field("age", "Hvor mange medlemmer har I?").asOptional(), filled("120"), "personer", false),
                TEMPLATES.webFieldPassword(shell, field("secret", "Adgangskode"), "current-password"),
                TEMPLATES.webFieldTextarea(shell, field("about", "Hvad skal vi vide om jer?").hint("Skriv ikke CPR-numre."), filled("Vi ror hele året."), 500, 5),
                TEMPLATES.webFieldDate(shell, field("born", "Hvornår blev foreningen stiftet?").hint("For eksempel 27 3 1947"),
                        state == State.EMPTY ? DateTyped.empty() : new DateTyped("31", "2", "1947"), false));
    }

    private List<JteModel> choices() {
        return List.of(
                TEMPLATES.webFieldSelect(shell, field("area", "Hvor bor du?"), List.of(Choice.of("n", "Nordby"), Choice.of("s", "Sydby", chosen())), "Vælg område"),
                TEMPLATES.webFieldCheckboxes(shell, field("themes", "Hvad er vigtigst for dig?").hint("Vælg alt det, der passer."), List.of(
                        Choice.of("a", "Fællesskaber", chosen()), Choice.of("b", "Ro og natur").hint("Parker, skov og kyst"),
                        Choice.of("c", "Mere liv i midtbyen, også om aftenen og i weekenden, så unge bliver her", chosen()),
                        Choice.of("x", "Ingen af disse").asExclusive())),
                TEMPLATES.webFieldRadios(shell, field("way", "Hvordan kommer du i byen?"), List.of(
                        Choice.of("b", "På cykel", chosen()), Choice.of("f", "Til fods"), Choice.of("c", "I bil")), false),
                TEMPLATES.webFieldRadios(shell, field("meeting", "Kommer du til mødet?"), List.of(Choice.of("j", "Ja", chosen()), Choice.of("n", "Nej")), true));
    }

    private List<JteModel> questions() {
        var row = LikertRow.of("t1", "Jeg ved, hvordan jeg får indflydelse på det, der sker, hvor jeg bor", chosen() ? "4" : "");
        if (state == State.REFUSED) {
            errors.add("t1", "Vælg, hvor enig du er i det første udsagn");
            row = LikertRow.of("t1", row.label(), "").error("Vælg, hvor enig du er");
        }
        return List.of(
                TEMPLATES.webFieldLikert(shell, Field.of("trust", "Hvor enig er du?").hint("Vælg ét svar til hvert udsagn."), AGREEMENT, List.of(row,
                        LikertRow.of("t2", "Jeg bliver hørt", chosen() ? "0" : ""), LikertRow.of("t3", "Der er et sted for mig", chosen() ? "5" : ""))),
                TEMPLATES.webFieldScale(shell, field("score", "Hvor tilfreds er du alt i alt?"), filled("7"), "slet ikke tilfreds", "meget tilfreds", 0, 10,
                        List.of(Choice.of("ved-ikke", "Ved ikke"))),
                TEMPLATES.webFieldRanking(shell, field("rank", "Sæt i rækkefølge").hint("Nr. 1 er det vigtigste."), List.of(
                        new Item("r1", "Flere bænke", filled("2")), new Item("r2", "Bedre lys på stierne mellem skolen og stationen", filled("1")), new Item("r3", "Et sted at mødes", filled("3")))),
                TEMPLATES.webFieldPoints(shell, field("points", "Fordel 10 point"), List.of(
                        new Item("p1", "Flere bænke", filled("4")), new Item("p2", "Bedre lys på stierne mellem skolen og stationen", filled("3")), new Item("p3", "Et sted at mødes", "")), 10));
    }

    private Field field(String name, String label) {
        if (state == State.REFUSED) errors.add(name, "Skriv noget andet her: " + label.toLowerCase(java.util.Locale.ROOT));
        return Field.of(name, label).errors(errors);
    }

    private boolean chosen() {
        return state != State.EMPTY;
    }

    private String filled(String value) {
        return chosen() ? value : "";
    }

    private static List<LanguageLink> languages() {
        return List.of(new LanguageLink("da", "Dansk", "/galleri?sprog=da", true), new LanguageLink("en", "English", "/galleri?sprog=en", false));
    }

    private static Content written(String name) {
        try (var in = Gallery.class.getResourceAsStream("/gallery/" + name + ".html")) {
            var html = new String(java.util.Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return output -> output.writeContent(html);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
