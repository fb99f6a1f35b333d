package dk.samraad.analysis.web;

import dk.samraad.analysis.SurveyResults;
import dk.samraad.document.Markup;
import dk.samraad.response.Turnout;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.List;
import java.util.Optional;

/// @param drawnTurnout answers per day and how far people came
/// @param drawnResults empty until the first snapshot
/// @param view as it stands in the address
public record ResultsPage(
        Shell shell, String slug, String title, boolean example, Turnout turnout, Optional<SurveyResults> results,
        Markup drawnTurnout, Optional<Markup> drawnResults, List<Choice> views, String view, FormErrors errors) {

    public String address(String rest) {
        return "/medarbejder/spoergeskemaer/" + slug + rest;
    }

    /// The same view as a file.
    public String file(String ending) {
        return address("/resultater." + ending) + (view.isEmpty() ? "" : "?visning=" + view);
    }
}
