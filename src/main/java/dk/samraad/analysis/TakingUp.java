package dk.samraad.analysis;

import java.util.Optional;

/// Results that are being taken up by a job, or could not be.
///
/// @param reference to be found in the log, when it failed
public record TakingUp(State state, Optional<String> reference) {
    /// What the job is at, in this order; FAILED may follow any.
    public enum State { WAITING, COUNTING, PROTECTING, KEEPING, FAILED }

    /// All but the failure.
    public static final int STEPS = State.FAILED.ordinal();

    public boolean failed() {
        return state == State.FAILED;
    }

    public int stepsDone() {
        return state.ordinal();
    }
}
