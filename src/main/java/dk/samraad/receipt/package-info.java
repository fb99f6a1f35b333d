/// Codes: a person holds one and can see that what they sent is in, what became of it, and take it back.
///
/// Nouns: [dk.samraad.receipt.Code] (ten characters one can read aloud), [dk.samraad.receipt.Receipt] (what a code leads
/// to), [dk.samraad.receipt.CodeHolder] (a room that gave out codes; it supplies itself). Door:
/// [dk.samraad.receipt.Receipts]. It owns no table: a code is made again from what was sent, and
/// each room finds by hashes of its own what stands for it.
@NullMarked
package dk.samraad.receipt;

import org.jspecify.annotations.NullMarked;
