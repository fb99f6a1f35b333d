package dk.samraad.assessment;

/// Where a line of the list of work stands: the states of a segment, and the two of a reply without one.
public enum TaskStage {
    UNCUT, LEFT_OUT, NEW, IN_PROGRESS, READY, APPROVED
}
