/// What staff do with replies: find them, share them out, hide what must not be public, say what becomes public, decide about
/// late ones, see which say the same. The original is never changed.
///
/// Nouns: [dk.samraad.inbox.InboxLine], [dk.samraad.inbox.StaffReply]. Doors: [dk.samraad.inbox.Inbox]
/// (read, share out), [dk.samraad.inbox.Screenings] and [dk.samraad.inbox.FileScreenings]
/// (decide about replies, and about their files), [dk.samraad.inbox.LikeGroups] (those that say the
/// same) and [dk.samraad.inbox.Sheets] (bring in a spreadsheet). Tables: `hearing.likeness`, `hearing.sheet`, and those
/// of `hearing.reply` that hold what staff decide.
@NullMarked
package dk.samraad.inbox;

import org.jspecify.annotations.NullMarked;
