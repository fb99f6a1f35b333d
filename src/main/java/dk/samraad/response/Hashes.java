package dk.samraad.response;

import java.util.List;

/// What an answer is found by in each place it may stand. No two places have a value in common, so that a row of one leads to
/// no row of another without the receipt code.
///
/// @param answer in `answer_sheet`: HMAC under the signing key
/// @param withdrawn in `withdrawn`: HMAC under the signing key, for that table alone
/// @param plain what rows from before the inbox was sealed have in any of them: SHA-256 of the code
/// @param inbox in `inbox`: HMAC under the key of each day that still has one
record Hashes(byte[] answer, byte[] withdrawn, byte[] plain, List<byte[]> inbox) {
    byte[][] inAnswers() {
        return new byte[][] {answer, plain};
    }

    byte[][] inWithdrawn() {
        return new byte[][] {withdrawn, plain};
    }

    byte[][] inInbox() {
        return inbox.toArray(byte[][]::new);
    }

    /// Of a row whose code nobody can make again: it keeps the hash it came with.
    static Hashes kept(byte[] plain) {
        return new Hashes(plain, plain, plain, List.of());
    }
}
