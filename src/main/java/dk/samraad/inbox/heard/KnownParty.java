package dk.samraad.inbox.heard;

import java.util.Set;

/// A party of the register, as far as a sender can be told to be it.
///
/// @param own its own e-mail addresses, in small letters
/// @param contacts those of its contacts and of who sits in it
/// @param hasAnswered a reply is known to be its answer already
record KnownParty(long id, String name, Set<String> own, Set<String> contacts, boolean hasAnswered) {
    /// The address is one of a person the register knows at it, and not its own.
    boolean knows(String email) {
        return !own.contains(email) && contacts.contains(email);
    }
}
