package dk.samraad.platform.mail;

/// What a room does when somebody has typed an address and asked for a mail: it looks the address up and queues a mail, or
/// does nothing. A job calls it, so that the request takes the same time whether the address is known or not.
public interface AskedAnswer {
    /// Unique among all; stands in the database while somebody waits, so it never changes.
    String kind();

    /// Runs in the transaction that forgets the address; called again after a failure.
    ///
    /// @param email as it was typed
    void answer(String email);
}
