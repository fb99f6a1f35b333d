/// One key, shared by all instances, from which every purpose gets a key of its own.
///
/// Doors: [dk.samraad.platform.signing.Signing] (a code that can be made again), [dk.samraad.platform.signing.Seals] (a
/// hidden field that is read back) and
/// [dk.samraad.platform.signing.SignedTokens] (a text that travels through a browser and comes back unchanged, until it
/// runs out). Beside them [dk.samraad.platform.signing.SealingKey], which hides what must not be read where it is kept.
/// Table: `platform.secret`.
@NullMarked
package dk.samraad.platform.signing;

import org.jspecify.annotations.NullMarked;
