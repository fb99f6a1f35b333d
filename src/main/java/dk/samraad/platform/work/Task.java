package dk.samraad.platform.work;

import dk.samraad.platform.error.Stale;

/// A piece of work in the hand of whoever does it. Every word is refused once another instance has taken the work over.
public final class Task {
    private final WorkLedger ledger;
    private final Work work;
    private final int attempt;
    private int total;
    private boolean done;

    Task(WorkLedger ledger, Work work, int attempt) {
        this.ledger = ledger;
        this.work = work;
        this.attempt = attempt;
        this.total = work.total();
    }

    public String subject() {
        return work.subject();
    }

    /// The subject of work that is asked for by a number.
    public long subjectId() {
        return Long.parseLong(work.subject());
    }

    public String askedBy() {
        return work.askedBy();
    }

    /// Tells people what it is at, at once, whatever transaction is open.
    ///
    /// @param step a constant the kind's page has words for
    /// @param stepsDone of `steps`
    /// @throws Stale when another instance has taken it over
    public void reached(Enum<?> step, int stepsDone, int steps) {
        total = steps;
        ledger.reached(work.id(), attempt, step.name(), stepsDone, steps);
    }

    /// The same of work that is counted and has no steps. Never after [#confirm] or [#finish] in the same transaction.
    ///
    /// @throws Stale when another instance has taken it over
    public void counted(int parts) {
        ledger.reached(work.id(), attempt, null, parts, total);
    }

    /// Before something is written that another instance must not write, too; in the transaction that writes it.
    ///
    /// @throws Stale when another instance has taken it over
    public void confirm() {
        ledger.confirm(work.id(), attempt);
    }

    /// It is done; last in the transaction that keeps what was made, so that what an instance made that was thought dead is undone.
    /// Whoever keeps nothing that could be kept twice leaves it to the [Worker].
    ///
    /// @throws Stale when another instance has taken it over
    public void finish() {
        ledger.done(work.id(), attempt);
        done = true;
    }

    void finishUnlessDone() {
        if (!done) finish();
    }

    Work work() {
        return work;
    }

    int attempt() {
        return attempt;
    }
}
