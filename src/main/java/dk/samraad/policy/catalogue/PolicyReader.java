package dk.samraad.policy.catalogue;

import dk.samraad.policy.ActionPlanPart;
import dk.samraad.policy.MakingBody;
import dk.samraad.policy.MakingStep;
import dk.samraad.policy.Measurement;
import dk.samraad.policy.Policy;
import dk.samraad.policy.PolicyDocument;
import dk.samraad.policy.PolicyStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Makes a policy of the fields of a file. Ids follow from the place in the file, so the same file gives the same rows.
final class PolicyReader {
    static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    static final String A_CODE = "small letters, digits and hyphens";
    private static final Pattern MONTH = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]))?");
    private static final String A_MONTH = "a month such as 2019-05, or a year";

    private final Mapping file;
    private final String slug;
    private final ThemeReader themes;

    PolicyReader(Mapping file) {
        this.file = file;
        this.slug = file.text("slug", CODE, A_CODE);
        this.themes = new ThemeReader(slug);
    }

    Policy read() {
        var document = document();
        themes.readPrinciples(file.blocks("principles"));
        themes.readGeneral(file);
        themes.readThemes(file.blocks("themes"));
        var actionPlan = actionPlan();
        var making = file.optionalBlock("making");
        var steps = making == null ? List.<MakingStep>of() : steps(making);
        var bodies = making == null ? List.<MakingBody>of() : bodies(making.blocks("bodies"));
        if (making != null) making.done();
        var policy = new Policy(document, themes.themes, themes.principles, themes.commitments, themes.goals, themes.baseline,
                themes.recommendations, themes.quotes, actionPlan, steps, bodies, measurements(), themes.definedTerms, themes.legalBases);
        file.done();
        return policy;
    }

    private PolicyDocument document() {
        var rhythm = file.optionalBlock("rhythm");
        var document = new PolicyDocument(slug, file.text("title"), file.optionalText("subtitle"), file.text("organisation"),
                file.choice("status", PolicyStatus.class), file.optionalWhole("validFrom"), file.optionalWhole("validTo"),
                file.optionalText("replaces"), file.optionalText("sisterGroup"), file.optionalText("principlesOf"),
                file.text("summary"), file.optionalText("note"),
                rhythm == null ? null : rhythm.optionalWhole("validYears"),
                rhythm == null ? null : rhythm.optionalWhole("evaluationEveryYears"),
                rhythm == null ? null : rhythm.optionalWhole("statusEveryYears"),
                rhythm == null ? null : rhythm.optionalText("statusWhen"),
                file.optionalText("vision"), file.optionalText("basedOn"), file.optionalText("successCriterion"), file.texts("actors"),
                rhythm == null ? null : rhythm.optionalText("evaluatedBy"),
                rhythm == null ? null : rhythm.optionalText("statusTo"),
                rhythm == null ? null : rhythm.optionalWhole("measuredEveryYears"));
        if (rhythm != null) rhythm.done();
        if (document.validFrom() != null && document.validTo() != null && document.validTo() < document.validFrom()) {
            file.problem("validTo", "it ends before it begins");
        }
        return document;
    }

    private List<ActionPlanPart> actionPlan() {
        var parts = new ArrayList<ActionPlanPart>();
        for (var part : file.blocks("actionPlan")) {
            int n = parts.size();
            parts.add(new ActionPlanPart(id("action", n), slug, n, part.choice("kind", ActionPlanPart.ActionKind.class), part.text("title"),
                    part.optionalWhole("minimumYears"), part.optionalText("note")));
            part.done();
        }
        return parts;
    }

    private List<MakingStep> steps(Mapping making) {
        var steps = new ArrayList<MakingStep>();
        read(steps, MakingStep.StepKind.PHASE, making.blocks("phases"));
        read(steps, MakingStep.StepKind.MILESTONE, making.blocks("milestones"));
        read(steps, MakingStep.StepKind.ACTIVITY, making.blocks("activities"));
        return steps;
    }

    private void read(List<MakingStep> steps, MakingStep.StepKind kind, List<Mapping> blocks) {
        for (var step : blocks) {
            int n = steps.size();
            var from = step.optionalText("from", MONTH, A_MONTH);
            var to = step.optionalText("to", MONTH, A_MONTH);
            if (from != null && to != null && to.compareTo(from) < 0) step.problem("to", "it ends before it begins");
            steps.add(new MakingStep(id("step", n), slug, n, kind, step.text("title"), step.optionalText("description"), from, to));
            step.done();
        }
    }

    private List<MakingBody> bodies(List<Mapping> blocks) {
        var bodies = new ArrayList<MakingBody>();
        for (var body : blocks) {
            int n = bodies.size();
            bodies.add(new MakingBody(id("body", n), slug, n, body.choice("kind", MakingBody.MakingBodyKind.class), body.text("name"),
                    body.optionalText("task"), body.optionalText("reportsTo"), body.texts("members"),
                    body.optionalText("appointedBy"), body.optionalText("recommendsTo")));
            body.done();
        }
        return bodies;
    }

    private List<Measurement> measurements() {
        var measurements = new ArrayList<Measurement>();
        for (var measurement : file.blocks("measurements")) {
            int n = measurements.size();
            measurements.add(new Measurement(id("measurement", n), slug, n, measurement.text("source"),
                    measurement.text("year", ThemeReader.YEAR, ThemeReader.A_YEAR), measurement.flag("baseline")));
            measurement.done();
        }
        return measurements;
    }

    private String id(String kind, int n) {
        return slug + "/" + kind + "-" + (n + 1);
    }
}
