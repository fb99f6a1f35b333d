/// What people answer a hearing with: written without sign-in, sent once, read by the public without what must not be read.
///
/// Nouns: [dk.samraad.hearing.reply.Unsent] (somebody writing), [dk.samraad.hearing.reply.NewReply] (on its way in),
/// [dk.samraad.hearing.reply.Remark] (a text, general or to a paragraph), [dk.samraad.hearing.reply.PublicReply] (all the
/// public gets). Doors: [dk.samraad.hearing.reply.Replies] takes replies in, [dk.samraad.hearing.reply.Uploads] keeps files
/// until then, [dk.samraad.hearing.reply.PublicReplies] is the one way out. Tables: `hearing.reply` and those named after it,
/// `upload`, `mask`, `screening`, `public_part`, `public_file`; of files `file_words`, `file_mask`, `public_words`.
@NullMarked
package dk.samraad.hearing.reply;

import org.jspecify.annotations.NullMarked;
