package dk.samraad.response;

/// An answer in the inbox, opened for the move.
///
/// @param key what its row is found by
/// @param sealed whether it stands in `inbox`; else in `plain_inbox`
/// @param hashes what it may be known by elsewhere
/// @param draft keys of the draft it may have been
record Waiting(byte[] key, boolean sealed, Sheet sheet, Hashes hashes, Drafts.Keys draft) {}
