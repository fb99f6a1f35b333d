/// A document as plain records: headings, text, lists, tables, charts, quotes. The same composition becomes an HTML
/// page and a tagged PDF, so that the two can never say different things.
///
/// Nouns: [dk.samraad.document.Composition], [dk.samraad.document.Block], [dk.samraad.document.Chart].
/// It owns no tables.
@NullMarked
package dk.samraad.document;

import org.jspecify.annotations.NullMarked;
