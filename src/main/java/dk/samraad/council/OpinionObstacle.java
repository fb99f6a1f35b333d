package dk.samraad.council;

/// Why something was not done with an opinion.
public enum OpinionObstacle {
    /// [OpinionState#next()] does not allow it.
    NOT_FROM_HERE,
    /// It is signed off and never changes.
    ALREADY_SIGNED,
    /// Chair or deputy has signed what stands there.
    BEING_SIGNED,
    HEARING_NOT_OPEN,
    HEARING_WITHDRAWN,
    /// The last day for late replies is over as well.
    TOO_LATE,
    NOTHING_WRITTEN,
    /// A signature holds for what was read, and somebody has written since.
    CHANGED_SINCE_READ,
    NOT_ON_AGENDA,
    /// The meeting it is to be treated at has not been held.
    MEETING_AHEAD,
    NO_CHAIR,
    NO_DEPUTY,
    NOT_THE_CHAIR,
    NEITHER_CHAIR_NOR_DEPUTY,
    /// The other of the two must sign now.
    SIGNED_BY_YOU,
    /// Who signed first is not chair or deputy any more.
    FIRST_SIGNATURE_VOID,
    URGENCY_REASON_MISSING,
    URGENCY_REASON_TOO_LONG,
    MEETING_MISSING,
    LABEL_MISSING,
    TEXT_MISSING,
    TEXT_TOO_LONG,
    /// A CPR number stands in it: an opinion becomes public.
    HOLDS_CPR,
    /// The same in what a minority calls itself.
    GROUP_HOLDS_CPR,
    ABOUT_UNKNOWN,
    TOO_MANY_PARTS,
    /// Nobody stands behind a minority opinion.
    NOBODY_BEHIND,
    GROUP_TOO_LONG,
    /// A member speaks for themselves: nobody puts another behind a minority opinion.
    NAMES_ANOTHER,
    /// Others have given it new words since the member read it.
    REWORDED,
    /// Only who stands behind a minority opinion changes its words.
    MINORITY_OF_OTHERS,
    NOTE_TOO_LONG,
    TOO_MANY_NOTES
}
