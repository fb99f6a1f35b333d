package dk.samraad.survey.web;

import dk.samraad.survey.Draft;
import dk.samraad.survey.PublishedVersion;
import dk.samraad.survey.Question;
import dk.samraad.survey.Reason;
import dk.samraad.survey.Survey;
import dk.samraad.survey.SurveyState;
import dk.samraad.web.FormErrors;
import dk.samraad.web.QrCode;
import dk.samraad.web.Shell;
import gg.jte.Content;
import java.time.Instant;
import java.util.List;

/// @param versions newest first
/// @param flaws what keeps the draft from being published
/// @param rewordings what is to be confirmed before it is published
/// @param parts the pages rooms above offer about the survey
/// @param address the whole public address, as on a poster
public record SurveyPage(
        Shell shell, FormErrors errors, Draft draft, List<PublishedVersion> versions, List<Reason> flaws,
        List<Reason> rewordings, String address,
        List<SurveyPart> parts, Instant now) {

    public Survey survey() {
        return draft.survey();
    }

    public String title() {
        return draft.definition().title().in(shell.language().code());
    }

    /// What the draft asks without saying what for.
    public List<Question> withoutRole() {
        return draft.definition().withoutRole();
    }

    public boolean isPublishedAsItStands() {
        return !versions.isEmpty() && versions.getFirst().definition().equals(draft.definition());
    }

    public Content qr() {
        return QrCode.svg(address, shell.t("survey.show.qr-of", address));
    }

    public boolean mayBecome(SurveyState state) {
        return survey().state().next().contains(state);
    }

    public String below(String part) {
        return SurveyEntry.ADDRESS + "/" + survey().slug() + "/" + part;
    }
}
