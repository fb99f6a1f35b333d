package dk.samraad.policy.web;

import dk.samraad.document.Block;
import dk.samraad.document.Charts;
import dk.samraad.document.Markup;
import dk.samraad.policy.Baseline;
import dk.samraad.policy.BaselineFigure;
import dk.samraad.policy.LegalBasis;
import dk.samraad.policy.MakingBody;
import dk.samraad.policy.MakingStep;
import dk.samraad.policy.Policy;
import dk.samraad.policy.PolicyDocument;
import dk.samraad.policy.PolicyLinks;
import dk.samraad.policy.PolicyStatus;
import dk.samraad.policy.Principle;
import dk.samraad.policy.Recommendation;
import dk.samraad.policy.Theme;
import dk.samraad.web.Shell;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

public record PolicyPage(Shell shell, Policy policy, PolicyLinks links) {

    /// Recommendations under one title to one addressee.
    ///
    /// @param passedTo whom the addressee is to call upon in turn, or empty
    public record Asked(String heading, String addressee, String passedTo, List<String> texts) {}

    public PolicyDocument document() {
        return policy.document();
    }

    /// The years it holds, as far as the document says.
    public String years() {
        var from = document().validFrom();
        var to = document().validTo();
        if (from != null && to != null) {
            return document().status() == PolicyStatus.REPLACED ? shell.t("policy.years-past", from.toString(), to.toString())
                    : shell.t("policy.years", from.toString(), to.toString());
        }
        if (from != null) return shell.t("policy.years-from", from.toString());
        return to == null ? "" : shell.t("policy.years-to", to.toString());
    }

    /// "Pejlemærke 1".
    public String kind(Theme theme) {
        return theme.label() == null ? shell.name(theme.kind()) : shell.name(theme.kind()) + " " + theme.label();
    }

    public String titleOf(Principle principle) {
        return principle.label() == null ? principle.title() : principle.label() + ". " + principle.title();
    }

    /// "Sundhedsloven § 119, stk. 2".
    public String titleOf(LegalBasis basis) {
        var paragraph = basis.paragraph();
        return paragraph == null ? basis.title() : basis.title() + " " + paragraph.replace(' ', '\u00a0');
    }

    /// Ended like a sentence, whether the catalogue ends it or not.
    public String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    /// Where it wants to get to and what it was made from, each with its heading.
    public Map<String, String> aims() {
        var aims = new LinkedHashMap<String, String>();
        add(aims, shell.t("policy.vision"), document().vision());
        add(aims, shell.t("policy.based-on"), document().basedOn());
        add(aims, shell.t("policy.success"), document().successCriterion());
        if (!document().actors().isEmpty()) aims.put(shell.t("policy.actors"), String.join(", ", document().actors()));
        return aims;
    }

    private void add(Map<String, String> aims, String heading, @Nullable String text) {
        if (text != null) aims.put(heading, text);
    }

    /// Who set a body up, and to whom it answers.
    public String standing(MakingBody body) {
        var parts = new ArrayList<String>();
        if (body.appointedBy() != null) parts.add(shell.t("policy.appointed-by", shell.quoted(body.appointedBy())));
        if (body.recommendsTo() != null) parts.add(shell.t("policy.recommends-to", shell.quoted(body.recommendsTo())));
        if (body.reportsTo() != null) parts.add(shell.t("policy.reports-to", shell.quoted(body.reportsTo())));
        return String.join(" ", parts);
    }

    /// The heading over what is promised: it is the organisation that speaks, and one that only advises promises nothing.
    /// To be written with [Shell#marked].
    public String weWill() {
        var organisation = shell.quoted(document().organisation());
        return document().status() == PolicyStatus.REPLACED ? shell.t("policy.would", organisation) : shell.t("policy.will", organisation);
    }

    public Optional<Block.Figure> chart(List<BaselineFigure> figures) {
        return Baseline.chart(figures, shell.messages());
    }

    public Markup draw(Block.Figure figure) {
        return Charts.svg(figure.chart(), figure.alternative(), shell.language());
    }

    public Block.Table table(List<BaselineFigure> figures) {
        return Baseline.table(figures, shell.messages());
    }

    public List<Asked> asked(Theme theme) {
        var groups = policy.recommendationsOf(theme).stream().collect(Collectors.groupingBy(
                r -> List.of(Objects.requireNonNullElse(r.heading(), ""), r.addressee(), Objects.requireNonNullElse(r.passedTo(), "")),
                LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream().map(PolicyPage::asked).toList();
    }

    /// "Til kommunalbestyrelsen".
    public String askedOf(Asked asked) {
        return asked.passedTo().isEmpty() ? shell.t("policy.asked-of", shell.quoted(asked.addressee()))
                : shell.t("policy.asked-of-in-turn", shell.quoted(asked.addressee()), shell.quoted(asked.passedTo()));
    }

    /// The principles by kind: a policy may have a purpose beside its values.
    public Map<String, List<Principle>> principles() {
        return policy.principles().stream().collect(Collectors.groupingBy(p -> switch (p.kind()) {
            case PRINCIPLE -> shell.t("policy.principles");
            case VALUE -> shell.t("policy.values");
            case PURPOSE -> shell.t("policy.purposes");
        }, LinkedHashMap::new, Collectors.toList()));
    }

    /// The 8-4-1 rhythm, a sentence each.
    public List<String> rhythm() {
        var sentences = new ArrayList<String>();
        var years = document().validYears();
        var evaluation = document().evaluationEveryYears();
        var status = document().statusEveryYears();
        if (years != null) sentences.add(shell.t("policy.rhythm.valid", years));
        var evaluatedBy = document().evaluatedBy();
        if (evaluation != null) {
            sentences.add(evaluatedBy == null ? shell.t("policy.rhythm.evaluation", evaluation)
                    : shell.t("policy.rhythm.evaluation-by", evaluation, shell.quoted(evaluatedBy)));
        }
        if (status != null) {
            var when = document().statusWhen() == null ? "" : shell.quoted(document().statusWhen());
            sentences.add((status == 1 ? shell.t("policy.rhythm.status-yearly", when) : shell.t("policy.rhythm.status", status, when))
                    .strip() + "."
                    + (document().statusTo() == null ? "" : " " + shell.t("policy.rhythm.status-to", shell.quoted(document().statusTo()))));
        }
        var measured = document().measuredEveryYears();
        if (measured != null) sentences.add(shell.t("policy.rhythm.measured", measured));
        return sentences;
    }

    /// "maj–juni 2019", "2022" or nothing.
    public String when(MakingStep step) {
        var from = step.fromMonth();
        var to = step.toMonth();
        if (from == null) return "";
        return to == null ? month(from) : month(from) + " – " + month(to);
    }

    /// Whether there is anything to tell of how it was made.
    public boolean tellsOfMaking() {
        return !policy.steps().isEmpty() || !policy.bodies().isEmpty();
    }

    private String month(String written) {
        if (written.length() == 4) return written;
        return YearMonth.parse(written).format(DateTimeFormatter.ofPattern("MMMM yyyy", shell.locale()));
    }

    private static Asked asked(Map.Entry<List<String>, List<Recommendation>> group) {
        return new Asked(group.getKey().get(0), group.getKey().get(1), group.getKey().get(2), group.getValue().stream()
                .map(Recommendation::text).toList());
    }

    /// What stands small under a goal: group, source, note.
    public String details(@Nullable String people, @Nullable String source, @Nullable String note) {
        var parts = new ArrayList<String>();
        if (people != null) parts.add(shell.t("policy.goal.people", shell.quoted(people)));
        if (source != null) parts.add(shell.t("policy.goal.source", shell.quoted(source)));
        if (note != null) parts.add(shell.quoted(note));
        return String.join(" · ", parts);
    }
}
