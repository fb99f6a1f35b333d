/// Who is heard besides citizens: councils with members, chair and meetings, associations, schools, authorities.
///
/// Nouns: [dk.samraad.party.Party], [dk.samraad.party.Seat] (a person's time in a council),
/// [dk.samraad.party.Meeting]. Doors: [dk.samraad.party.Parties] for everybody above, [dk.samraad.party.Councils] for
/// changing who sits where. Tables: `party.organisation`, `party.contact`, `party.seat`, `party.term`, `party.meeting`.
/// E-mail, phone and postal addresses are for writing to people; nothing here is ever published.
@NullMarked
package dk.samraad.party;

import org.jspecify.annotations.NullMarked;
