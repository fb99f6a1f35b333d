/// Who must be heard: the register of a hearing, its warnings, and its word before a hearing counts as assessed.
///
/// Nouns: [dk.samraad.hearing.duty.Duty] (a party on a legal [dk.samraad.hearing.duty.Basis]),
/// [dk.samraad.hearing.duty.Register] (all of a hearing). Door: [dk.samraad.hearing.duty.Duties]; invitations, opinions and
/// replies tell it what happened. Table: `hearing.duty`.
@NullMarked
package dk.samraad.hearing.duty;

import org.jspecify.annotations.NullMarked;
