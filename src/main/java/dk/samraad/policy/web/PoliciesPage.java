package dk.samraad.policy.web;

import dk.samraad.policy.PolicySummary;
import dk.samraad.web.Shell;
import java.util.List;

public record PoliciesPage(Shell shell, List<PolicySummary> policies) {

    /// Such as "5 pejlemærker"; empty when we know none.
    public String themes(PolicySummary policy) {
        var kind = policy.themeKind();
        if (kind == null) return "";
        return policy.themes() + " " + switch (kind) {
            case LANDMARK -> shell.t("policy.kinds.landmark");
            case TOPIC -> shell.t("policy.kinds.topic");
            case FOCUS_AREA -> shell.t("policy.kinds.focus-area");
            case CROSS_CUTTING_GOAL -> shell.t("policy.kinds.cross-cutting-goal");
        };
    }
}
