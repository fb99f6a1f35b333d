/// What a council (Seniorråd, Handicapråd) says of a draft: notes among its members, and one opinion they write together,
/// put on a meeting's agenda, and sign off.
///
/// Nouns: [dk.samraad.council.Opinion] (as the council sees it), [dk.samraad.council.OpinionPart] (a paragraph of it, or a
/// minority opinion), [dk.samraad.council.OpinionState] (its lifecycle, a table),
/// [dk.samraad.council.SignedOpinion] (as everybody
/// else gets it: verbatim, never counted, never merged). Doors: [dk.samraad.council.Opinions] for everybody,
/// [dk.samraad.council.CouncilRoom] for the council's own pages. Tables: `hearing.opinion`, `opinion_part`,
/// `opinion_text` (every wording there ever was), `opinion_signature`, `opinion_event`, `council_note`. Nobody outside the
/// council reads a word of it before it is signed.
@NullMarked
package dk.samraad.council;

import org.jspecify.annotations.NullMarked;
