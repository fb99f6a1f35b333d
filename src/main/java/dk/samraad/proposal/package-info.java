/// The document in hearing: its versions, its easy-read twin, how it is written and brought in, what changed.
///
/// Nouns: [dk.samraad.hearing.draft.Draft] (one version), [dk.samraad.hearing.draft.Section],
/// [dk.samraad.hearing.draft.Paragraph] (known by a code that is the same in every version),
/// [dk.samraad.hearing.draft.Change] (before and after). Door: [dk.samraad.hearing.draft.Drafts]. Tables:
/// `hearing.document_version`, `section`,
/// `paragraph`. A version that was sent out is never changed.
@NullMarked
package dk.samraad.hearing.draft;

import org.jspecify.annotations.NullMarked;
