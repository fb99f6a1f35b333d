/// A hearing (høring): a draft is sent out, everybody may answer until a day, the answers are assessed, a committee decides.
///
/// Nouns: [dk.samraad.hearing.Hearing], [dk.samraad.hearing.Terms] (what people are told of it), [dk.samraad.hearing.HearingState]
/// (its lifecycle, a table), [dk.samraad.hearing.Enclosure]. Door: [dk.samraad.hearing.Hearings].
///
/// The room is large and has nooks, one door each: `draft` the document, `duty` who must be heard, `reply` what came in,
/// `heard` which reply
/// is whose, `opinion` the councils, `assessment` what was made of it, `api` what other programs read. A nook may use this
/// package and `draft`; this package uses no
/// nook. What it wants from them it declares: [dk.samraad.hearing.StepGuard] (a word in a step of the lifecycle) here, and
/// pages in `web`. Tables: schema `hearing`.
@NullMarked
package dk.samraad.hearing;

import org.jspecify.annotations.NullMarked;
