package dk.samraad.hearing.web;

import dk.samraad.hearing.HearingState;
import dk.samraad.web.Shell;
import java.util.ArrayList;
import java.util.List;

/// A step of the lifecycle as a page, named for what it makes.
public enum HearingStep {
    OPENING(HearingState.OPEN, "aabning"),
    CLOSING(HearingState.CLOSED, "lukning"),
    /// Back from assessed.
    RESUMPTION(HearingState.CLOSED, "genoptagelse"),
    COMPLETION(HearingState.ASSESSED, "faerdigvurdering"),
    DECISION(HearingState.DECIDED, "beslutning"),
    ARCHIVING(HearingState.ARCHIVED, "arkivering"),
    WITHDRAWAL(HearingState.WITHDRAWN, "tilbagekaldelse");

    private final HearingState to;
    private final String path;

    HearingStep(HearingState to, String path) {
        this.to = to;
        this.path = path;
    }

    public HearingState to() {
        return to;
    }

    public String path() {
        return path;
    }

    /// What it is called from there: opening what was closed is opening it again.
    String name(Shell shell, HearingState from) {
        return this == OPENING && from == HearingState.CLOSED ? shell.t("hearing.step.reopen") : shell.name(this);
    }

    /// It cannot be made without words that are shown to everybody.
    public boolean takesWords() {
        return this == DECISION || this == WITHDRAWAL;
    }

    public boolean isGrave() {
        return this == WITHDRAWAL;
    }

    /// What can be wished for from a state, in the order of the page.
    static List<HearingStep> from(HearingState state) {
        var steps = new ArrayList<HearingStep>();
        for (var step : values()) {
            var fits = step != RESUMPTION && step != CLOSING || (step == RESUMPTION) == (state == HearingState.ASSESSED);
            if (state.next().contains(step.to) && fits) steps.add(step);
        }
        return steps;
    }
}
