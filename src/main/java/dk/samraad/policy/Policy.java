package dk.samraad.policy;

import java.util.List;
import java.util.Objects;

/// A whole policy, every list in the order of its document.
public record Policy(
        PolicyDocument document,
        List<Theme> themes,
        List<Principle> principles,
        List<Commitment> commitments,
        List<Goal> goals,
        List<BaselineFigure> baseline,
        List<Recommendation> recommendations,
        List<Quote> quotes,
        List<ActionPlanPart> actionPlan,
        List<MakingStep> steps,
        List<MakingBody> bodies,
        List<Measurement> measurements,
        List<DefinedTerm> definedTerms,
        List<LegalBasis> legalBases) {

    public String slug() {
        return document.slug();
    }

    /// The themes that stand under no other.
    public List<Theme> mainThemes() {
        return themes.stream().filter(t -> t.parent() == null).toList();
    }

    public List<Theme> themesUnder(Theme theme) {
        return themes.stream().filter(t -> theme.id().equals(t.parent())).toList();
    }

    public List<Commitment> commitmentsOf(Theme theme) {
        return commitments.stream().filter(c -> theme.id().equals(c.theme())).toList();
    }

    public List<Commitment> commitmentsOf(Principle principle) {
        return commitments.stream().filter(c -> principle.id().equals(c.principle())).toList();
    }

    /// What is promised for the policy as a whole.
    public List<Commitment> generalCommitments() {
        return commitments.stream().filter(c -> c.theme() == null && c.principle() == null).toList();
    }

    public List<Goal> goalsOf(Theme theme) {
        return goals.stream().filter(g -> theme.id().equals(g.theme())).toList();
    }

    public List<BaselineFigure> baselineOf(Theme theme) {
        return baseline.stream().filter(f -> theme.id().equals(f.theme())).toList();
    }

    /// The figures about the whole policy.
    public List<BaselineFigure> generalBaseline() {
        return baseline.stream().filter(f -> f.theme() == null).toList();
    }

    public List<Recommendation> recommendationsOf(Theme theme) {
        return recommendations.stream().filter(r -> theme.id().equals(r.theme())).toList();
    }

    public List<Quote> quotesOf(Theme theme) {
        return quotes.stream().filter(q -> theme.id().equals(q.theme())).toList();
    }

    public List<DefinedTerm> definedTermsOf(Theme theme) {
        return definedTerms.stream().filter(t -> theme.id().equals(t.theme())).toList();
    }

    /// The words defined for the whole policy.
    public List<DefinedTerm> generalTerms() {
        return definedTerms.stream().filter(t -> t.theme() == null).toList();
    }

    public List<LegalBasis> legalBasesOf(Principle principle) {
        return legalBases.stream().filter(b -> principle.id().equals(b.principle())).toList();
    }

    /// What the policy as a whole rests on.
    public List<LegalBasis> generalLegalBases() {
        return legalBases.stream().filter(b -> b.principle() == null).toList();
    }

    public List<MakingStep> steps(MakingStep.StepKind kind) {
        return steps.stream().filter(s -> s.kind() == kind).toList();
    }

    /// Whether its principles are written in a sister policy.
    public boolean sharesPrinciples() {
        return Objects.nonNull(document.principlesOf());
    }
}
