package dk.samraad.council.web;

import dk.samraad.council.OpinionObstacle;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import java.util.List;

/// @param urgent signed first, because no meeting can be waited for
/// @param reasons what stands in the way, apart from what is asked for here
/// @param because as typed
public record SigningPage(OpinionPage page, FormErrors errors, boolean urgent, List<OpinionObstacle> reasons, String because) {
    public Shell shell() {
        return page.shell();
    }

    public String title() {
        return urgent ? shell().t("opinion.urgency.title") : shell().t("opinion.sign.title");
    }

    public String what() {
        if (urgent) return shell().t("opinion.urgency.what");
        return page.opinion().isUrgent() ? shell().t("opinion.sign.second") : shell().t("opinion.sign.what");
    }

    public String address() {
        return page.place().below(urgent ? "udtalelse/haster" : "udtalelse/underskrift");
    }

    public String text(OpinionObstacle reason) {
        return OpinionText.of(shell(), reason);
    }
}
