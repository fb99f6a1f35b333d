/// Who must be heard: the register of a hearing, its warnings, and its word before a hearing counts as assessed.
///
/// Nouns: [dk.samraad.duty.Duty] (a party on a legal [dk.samraad.duty.Basis]),
/// [dk.samraad.duty.Register] (all of a hearing). Door: [dk.samraad.duty.Duties]; invitations, opinions and
/// replies tell it what happened. Table: `hearing.duty`.
@NullMarked
package dk.samraad.duty;

import org.jspecify.annotations.NullMarked;
