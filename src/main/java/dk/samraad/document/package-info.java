/// A document as plain records: headings, text, lists, tables, charts, quotes. The same composition becomes an HTML
/// page and a tagged PDF, so that the two can never say different things.
///
/// Nouns: [dk.samraad.document.Composition], [dk.samraad.document.Block], [dk.samraad.document.Chart].
/// Doors: [dk.samraad.document.Documents] (HTML and PDF of a composition) and [dk.samraad.document.Charts] (one chart as
/// SVG for any page). It owns no tables.
@NullMarked
package dk.samraad.document;

import org.jspecify.annotations.NullMarked;
