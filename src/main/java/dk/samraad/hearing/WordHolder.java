package dk.samraad.hearing;

/// A room above that holds what people wrote to a hearing, or who they are. Every one supplies it as a bean.
public interface WordHolder {
    /// Deletes it, in the transaction of [Hearings#empty].
    void empty(Hearing hearing);
}
