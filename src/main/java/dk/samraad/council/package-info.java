/// What a council (Seniorråd, Handicapråd) says of a draft: notes among its members, and one opinion they write together,
/// put on a meeting's agenda, and sign off.
///
/// Nouns: [dk.samraad.hearing.opinion.Opinion] (as the council sees it), [dk.samraad.hearing.opinion.OpinionPart] (a paragraph of it, or a
/// minority opinion), [dk.samraad.hearing.opinion.OpinionState] (its lifecycle, a table),
/// [dk.samraad.hearing.opinion.SignedOpinion] (as everybody
/// else gets it: verbatim, never counted, never merged). Doors: [dk.samraad.hearing.opinion.Opinions] for everybody,
/// [dk.samraad.hearing.opinion.CouncilRoom] for the council's own pages. Tables: `hearing.opinion`, `opinion_part`,
/// `opinion_text` (every wording there ever was), `opinion_signature`, `opinion_event`, `council_note`. Nobody outside the
/// council reads a word of it before it is signed.
@NullMarked
package dk.samraad.hearing.opinion;

import org.jspecify.annotations.NullMarked;
