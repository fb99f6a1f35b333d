/// The document in hearing: its versions, its easy-read twin, how it is written and brought in, what changed.
///
/// Nouns: [dk.samraad.proposal.Draft] (one version), [dk.samraad.proposal.Section],
/// [dk.samraad.proposal.Paragraph] (known by a code that is the same in every version),
/// [dk.samraad.proposal.Change] (before and after). Door: [dk.samraad.proposal.Drafts]. Tables:
/// `hearing.document_version`, `section`,
/// `paragraph`. A version that was sent out is never changed.
@NullMarked
package dk.samraad.proposal;

import org.jspecify.annotations.NullMarked;
