/// A hearing (høring): a draft is sent out, everybody may answer until a day, the answers are assessed, a committee decides.
///
/// Nouns: [dk.samraad.hearing.Hearing], [dk.samraad.hearing.Terms] (what people are told of it), [dk.samraad.hearing.HearingState]
/// (its lifecycle, a table), [dk.samraad.hearing.Enclosure]. Door: [dk.samraad.hearing.Hearings].
///
/// What belongs to a hearing stands in the rooms above: `proposal` the document, `duty` who must be heard, `reply` what came in,
/// `inbox` what staff do with it, `council` what the councils say, `assessment` what was made of it all. What this room wants from
/// them it declares: [dk.samraad.hearing.StepGuard] (a word in a step of the lifecycle) here, and pages in `web`.
/// Table: `hearing.consultation`.
@NullMarked
package dk.samraad.hearing;

import org.jspecify.annotations.NullMarked;
