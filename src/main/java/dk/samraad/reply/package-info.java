/// What people answer a hearing with: written without sign-in, sent once, read by the public without what must not be read.
///
/// Nouns: [dk.samraad.reply.Unsent] (somebody writing), [dk.samraad.reply.NewReply] (on its way in),
/// [dk.samraad.reply.Remark] (a text, general or to a paragraph), [dk.samraad.reply.PublicReply] (all the
/// public gets). Doors: [dk.samraad.reply.Replies] takes replies in, [dk.samraad.reply.Uploads] keeps files
/// until then, [dk.samraad.reply.PublicReplies] is the one way out. Tables: `hearing.reply` and those named after it,
/// `upload`, `mask`, `screening`, `public_part`, `public_file`; of files `file_words`, `file_mask`, `public_words`.
@NullMarked
package dk.samraad.reply;

import org.jspecify.annotations.NullMarked;
