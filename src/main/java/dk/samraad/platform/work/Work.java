package dk.samraad.platform.work;

import java.time.Instant;
import java.util.Optional;

/// How far a piece of work is, or why it got no further. Work that is done is no more: what it made tells of it.
///
/// @param kind the name of the job that does it
/// @param subject what of: an id, as text
/// @param step a constant of the kind's own; empty before the first
/// @param done of `total`; `total` is 0 while it is not known
/// @param askedBy the name as it was shown then
/// @param attempt counts the beginnings
/// @param failure empty unless it failed
public record Work(
        long id, String kind, String subject, State state, Optional<String> step, int done, int total, String askedBy, int attempt,
        Optional<Failure> failure) {

    public enum State {
        /// An instance that takes jobs will take it.
        ASKED,
        /// One is at it; or it was killed, and the next begins again from the beginning.
        RUNNING,
        /// It waits for somebody to ask again.
        FAILED
    }

    /// @param refusal a constant of the kind's own, when it is something staff can be told; else empty
    /// @param reference to be found in the log, when it was a surprise; else empty
    public record Failure(Optional<String> refusal, Optional<String> reference, Instant at) {
        /// When it went wrong by surprise.
        public Optional<Instant> surprisedAt() {
            return reference.map(known -> at);
        }
    }

    public boolean isUnderway() {
        return state != State.FAILED;
    }

    public <E extends Enum<E>> Optional<E> step(Class<E> steps) {
        return step.map(name -> Enum.valueOf(steps, name));
    }

    public Optional<String> reference() {
        return failure.flatMap(Failure::reference);
    }

    public Optional<Instant> surprisedAt() {
        return failure.flatMap(Failure::surprisedAt);
    }
}
