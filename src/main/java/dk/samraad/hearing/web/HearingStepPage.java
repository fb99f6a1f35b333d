package dk.samraad.hearing.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Reason;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import java.util.List;

/// @param reasons what stands in the way, apart from the words that are asked for here
/// @param words as typed
public record HearingStepPage(Shell shell, FormErrors errors, Hearing hearing, HearingStep step, List<Reason> reasons, String words) {

    public String title() {
        return step.name(shell, hearing.state());
    }

    /// What the step does, in a few sentences.
    public String what() {
        return switch (step) {
            case OPENING -> hearing.state() == HearingState.CLOSED ? shell.t("hearing.step.reopening") : shell.t("hearing.step.opening");
            case CLOSING -> shell.t("hearing.step.closing");
            case RESUMPTION -> shell.t("hearing.step.resumption");
            case COMPLETION -> shell.t("hearing.step.completion");
            case DECISION -> shell.t("hearing.step.decision");
            case ARCHIVING -> shell.t("hearing.step.archiving");
            case WITHDRAWAL -> shell.t("hearing.step.withdrawal");
        };
    }

    public String wordsLabel() {
        return step == HearingStep.DECISION ? shell.t("hearing.step.decision-words") : shell.t("hearing.step.withdrawal-words");
    }

    public String wordsHint() {
        return step == HearingStep.DECISION ? shell.t("hearing.step.decision-hint") : shell.t("hearing.step.withdrawal-hint");
    }

    public String address() {
        return HearingEntry.address(hearing.slug());
    }

    public String text(Reason reason) {
        return HearingText.of(shell, reason);
    }
}
