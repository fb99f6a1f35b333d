/// What staff do with replies: find them, share them out, hide what must not be public, say what becomes public, decide about
/// late ones, see which say the same. The original is never changed.
///
/// Nouns: [dk.samraad.hearing.inbox.InboxLine], [dk.samraad.hearing.inbox.StaffReply]. Doors: [dk.samraad.hearing.inbox.Inbox]
/// (read, share out), [dk.samraad.hearing.inbox.Screenings] and [dk.samraad.hearing.inbox.FileScreenings]
/// (decide about replies, and about their files), [dk.samraad.hearing.inbox.LikeGroups] (those that say the
/// same) and [dk.samraad.hearing.inbox.Sheets] (bring in a spreadsheet). Tables: `hearing.likeness`, `hearing.sheet`, and those
/// of `hearing.reply` that hold what staff decide.
@NullMarked
package dk.samraad.hearing.inbox;

import org.jspecify.annotations.NullMarked;
