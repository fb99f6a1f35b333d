package dk.samraad.policy.web;

import dk.samraad.document.Block;
import dk.samraad.document.Charts;
import dk.samraad.document.Markup;
import dk.samraad.policy.Baseline;
import dk.samraad.policy.BaselineFigure;
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
    public record Asked(String heading, String addressee, List<String> texts) {}

    public PolicyDocument document() {
        return policy.document();
    }

    /// The years it holds, as far as the document says.
    public String years() {
        var from = document().validFrom();
        var to = document().validTo();
        if (from != null && to != null) return shell.t("policy.years", from.toString(), to.toString());
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

    /// The heading over what is promised: it is the organisation that speaks, and one that only advises promises nothing.
    public String weWill() {
        return document().status() == PolicyStatus.REPLACED
                ? shell.t("policy.would", document().organisation()) : shell.t("policy.will", document().organisation());
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
                r -> List.of(Objects.requireNonNullElse(r.heading(), ""), r.addressee()), LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream().map(PolicyPage::asked).toList();
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
        if (evaluation != null) sentences.add(shell.t("policy.rhythm.evaluation", evaluation));
        if (status != null) {
            var when = Objects.requireNonNullElse(document().statusWhen(), "");
            sentences.add((status == 1 ? shell.t("policy.rhythm.status-yearly", when) : shell.t("policy.rhythm.status", status, when)).strip() + ".");
        }
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
        return new Asked(group.getKey().getFirst(), group.getKey().getLast(), group.getValue().stream().map(Recommendation::text).toList());
    }

    /// What stands small under a goal: group, source, note.
    public String details(@Nullable String people, @Nullable String source, @Nullable String note) {
        var parts = new ArrayList<String>();
        if (people != null) parts.add(shell.t("policy.goal.people", people));
        if (source != null) parts.add(shell.t("policy.goal.source", source));
        if (note != null) parts.add(note);
        return String.join(" · ", parts);
    }
}
