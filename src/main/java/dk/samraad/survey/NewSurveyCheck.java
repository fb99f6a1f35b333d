package dk.samraad.survey;

import dk.samraad.platform.address.AddressWords;
import dk.samraad.policy.Policies;
import dk.samraad.process.Processes;
import dk.samraad.survey.Creation.SurveyObjection;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// The rules for a survey that is to be made.
@Singleton
class NewSurveyCheck {
    private final Policies policies;
    private final Processes processes;

    NewSurveyCheck(Policies policies, Processes processes) {
        this.processes = processes;
        this.policies = policies;
    }

    List<SurveyObjection> objectionsTo(NewSurvey wished, boolean taken) {
        var objections = new ArrayList<SurveyObjection>();
        if (!wished.slug().matches("[a-z0-9][a-z0-9-]*")) objections.add(SurveyObjection.SLUG_MALFORMED);
        else if (AddressWords.isTaken(wished.slug())) objections.add(SurveyObjection.SLUG_RESERVED);
        else if (taken) objections.add(SurveyObjection.SLUG_TAKEN);
        if (wished.authority().isBlank()) objections.add(SurveyObjection.AUTHORITY_MISSING);
        if (processes.find(wished.process()).isEmpty()) objections.add(SurveyObjection.PROCESS_UNKNOWN);
        if (!policies.exists(wished.policy())) objections.add(SurveyObjection.POLICY_UNKNOWN);
        objections.addAll(objectionsTo(wished.schedule()));
        if (wished.threshold() < 3 || wished.threshold() > 10) objections.add(SurveyObjection.THRESHOLD_OUT_OF_RANGE);
        return objections;
    }

    /// Once people have been told two days, neither comes later.
    static List<SurveyObjection> objectionsTo(Survey survey, Survey.Schedule days) {
        var objections = objectionsTo(days);
        var longer = days.publicUntil().isAfter(survey.publicUntil()) || days.retainedUntil().isAfter(survey.retainedUntil());
        if (longer && survey.state() != SurveyState.DRAFT) objections.add(SurveyObjection.DELETION_WAS_TOLD);
        return objections;
    }

    static List<SurveyObjection> objectionsTo(Survey.Schedule days) {
        var objections = new ArrayList<SurveyObjection>();
        if (days.closesOn().isBefore(days.opensOn())) objections.add(SurveyObjection.CLOSES_BEFORE_IT_OPENS);
        if (days.publicUntil().isBefore(days.closesOn())) objections.add(SurveyObjection.PUBLIC_UNTIL_TOO_EARLY);
        if (days.retainedUntil().isBefore(days.publicUntil())) objections.add(SurveyObjection.RETAINED_UNTIL_TOO_EARLY);
        return objections;
    }
}
