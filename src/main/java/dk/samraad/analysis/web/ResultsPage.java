package dk.samraad.analysis.web;

import dk.samraad.analysis.SurveyResults;
import dk.samraad.analysis.TakingUp;
import dk.samraad.document.Markup;
import dk.samraad.response.Turnout;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.WorkPart;
import dk.samraad.web.field.Choice;
import java.util.List;
import java.util.Optional;

/// @param firstPage code of the page that everybody begins on
/// @param underway results that are being taken up now, or could not be
/// @param early whether the survey takes answers still
/// @param drawnTurnout answers per day and how far people came
/// @param drawnResults empty until the first snapshot
/// @param view as it stands in the address
public record ResultsPage(
        Shell shell, String slug, String title, boolean example, String firstPage, Turnout turnout, Optional<TakingUp> underway,
        boolean early, Optional<SurveyResults> results, Markup drawnTurnout,
        Optional<Markup> drawnResults, List<Choice> views, String view, FormErrors errors) {

    public String address(String rest) {
        return "/medarbejder/spoergeskemaer/" + slug + rest;
    }

    /// How far the results are that are being taken up, or why they could not be.
    public Optional<WorkPart> work() {
        return underway.map(taking -> WorkPart.of(shell, taking.work(), shell.name(taking.state()), address("/resultater")));
    }

    /// The same view as a file.
    public String file(String ending) {
        return address("/resultater." + ending) + (view.isEmpty() ? "" : "?visning=" + view);
    }

    /// The day of the newest results, as people write it.
    public String takenOn() {
        return results.map(r -> shell.day(r.takenOn())).orElse("");
    }

    /// Of those who began, how many sent their answers.
    public String completed() {
        return ResultsBlocks.share(turnout.received(), turnout.reached(firstPage), shell.language());
    }
}
