/// Which reply is whose: a reply that came in any way may be the answer of a party that was to be heard. The machine proposes
/// by name and address; staff say so; the register of `duty` reads what they said.
///
/// Nouns: [dk.samraad.inbox.heard.Proposal] (a reply and the parties it may be of), [dk.samraad.inbox.heard.Link] (what
/// staff decided). Door: [dk.samraad.inbox.heard.PartyLinks]. Table: `hearing.sender_party`.
@NullMarked
package dk.samraad.inbox.heard;

import org.jspecify.annotations.NullMarked;
