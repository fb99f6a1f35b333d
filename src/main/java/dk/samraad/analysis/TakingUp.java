package dk.samraad.analysis;

import dk.samraad.platform.work.Work;

/// Results that are being taken up by a job, or could not be.
public record TakingUp(Work work) {
    /// What the job is at, in this order; FAILED may follow any.
    public enum State { WAITING, COUNTING, PROTECTING, KEEPING, FAILED }

    /// All but the failure.
    public static final int STEPS = State.FAILED.ordinal();

    public State state() {
        return work.isUnderway() ? work.step(State.class).orElse(State.WAITING) : State.FAILED;
    }
}
