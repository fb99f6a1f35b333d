package dk.samraad.hearing;

import dk.samraad.platform.address.AddressWords;
import dk.samraad.privacy.HiddenWords;
import dk.samraad.process.Processes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// The rules for what people are told, before and after they were told it.
@Singleton
class TermsCheck {
    static final int MOST_LATE_DAYS = 60;

    private final Processes processes;

    TermsCheck(Processes processes) {
        this.processes = processes;
    }

    List<HearingObjection> objectionsTo(NewHearing wished, boolean taken) {
        var objections = new ArrayList<HearingObjection>();
        if (!Hearing.isSlug(wished.slug())) objections.add(HearingObjection.SLUG_MALFORMED);
        else if (AddressWords.isTaken(wished.slug())) objections.add(HearingObjection.SLUG_RESERVED);
        else if (taken) objections.add(HearingObjection.SLUG_TAKEN);
        if (processes.find(wished.processSlug()).isEmpty()) objections.add(HearingObjection.PROCESS_UNKNOWN);
        objections.addAll(objectionsTo(wished.terms()));
        // No reply is there yet, but a CPR number may be.
        objections.addAll(hiddenIn(wished.terms(), HiddenWords.NONE));
        return objections;
    }

    static List<HearingObjection> hiddenIn(Terms wished, HiddenWords hidden) {
        var objections = new ArrayList<HearingObjection>();
        if (!hidden.foundIn(wished.title()).isEmpty()) objections.add(HearingObjection.TITLE_HOLDS_HIDDEN);
        if (!hidden.foundIn(wished.summary()).isEmpty()) objections.add(HearingObjection.SUMMARY_HOLDS_HIDDEN);
        if (!hidden.foundIn(wished.audience()).isEmpty()) objections.add(HearingObjection.AUDIENCE_HOLDS_HIDDEN);
        return objections;
    }

    List<HearingObjection> objectionsTo(Hearing hearing, Terms wished) {
        var objections = new ArrayList<>(objectionsTo(wished));
        switch (hearing.state()) {
            case DRAFT -> { }
            case OPEN, CLOSED, ASSESSED -> objections.addAll(brokenPromises(hearing.terms(), wished));
            case DECIDED, ARCHIVED, WITHDRAWN -> objections.add(HearingObjection.OVER);
        }
        return objections;
    }

    static List<HearingObjection> objectionsTo(Terms terms) {
        var objections = new ArrayList<HearingObjection>();
        if (terms.title().isBlank()) objections.add(HearingObjection.TITLE_MISSING);
        if (terms.deadline().isBefore(terms.opensOn())) objections.add(HearingObjection.DEADLINE_BEFORE_OPENING);
        if (terms.decisionOn().filter(day -> !day.isAfter(terms.deadline()))
                .isPresent()) objections.add(HearingObjection.DECISION_BEFORE_DEADLINE);
        if (terms.lateDays() < 0 || terms.lateDays() > MOST_LATE_DAYS) objections.add(HearingObjection.LATE_DAYS_OUT_OF_RANGE);
        if (terms.publicUntil().isBefore(terms.deadline())) objections.add(HearingObjection.PUBLIC_UNTIL_TOO_EARLY);
        if (terms.retainedUntil().isBefore(terms.publicUntil())) objections.add(HearingObjection.RETAINED_UNTIL_TOO_EARLY);
        return objections;
    }

    /// More time is always allowed; less time, other eyes and a longer memory are not what people said yes to.
    private static List<HearingObjection> brokenPromises(Terms told, Terms wished) {
        var objections = new ArrayList<HearingObjection>();
        if (wished.deadline().isBefore(told.deadline()) || wished.lateDays() < told.lateDays() && wished.deadline()
                .equals(told.deadline())) {
            objections.add(HearingObjection.DEADLINE_MOVED_FORWARD);
        }
        if (wished.publication() != told.publication()) objections.add(HearingObjection.PUBLICATION_WAS_TOLD);
        if (wished.publicUntil().isAfter(told.publicUntil()) || wished.retainedUntil().isAfter(told.retainedUntil())) {
            objections.add(HearingObjection.DELETION_WAS_TOLD);
        }
        if (!wished.contact().isReachable()) objections.add(HearingObjection.CONTACT_NEEDED);
        if (wished.committee().isBlank() || wished.decisionOn().isEmpty()) objections.add(HearingObjection.COMMITTEE_NEEDED);
        return objections;
    }
}
