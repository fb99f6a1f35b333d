/// What tells who somebody is, found in free text and masked: CPR numbers, phone numbers, e-mail and street addresses.
///
/// Nouns: [dk.samraad.privacy.Finding] (what and where), [dk.samraad.privacy.Masked] (the text without it, and how much was
/// taken out), [dk.samraad.privacy.Suspicion] (what a text may tell though nothing is sure). Doors: [dk.samraad.privacy.Privacy],
/// [dk.samraad.privacy.PersonNames], [dk.samraad.privacy.Suspicions]. It owns no tables and keeps nothing of what it reads.
@NullMarked
package dk.samraad.privacy;

import org.jspecify.annotations.NullMarked;
