/// The layout engine: a composition becomes tagged pages on PDFBox, PDF/UA-1 and PDF/A-3a in one file.
///
/// The only place that knows PDFBox. From the outside in: [dk.samraad.document.pdf.PdfWriter] runs the whole,
/// `BlockLayout` turns blocks into `Slab`s (pieces that do not break), `Flow` puts slabs on pages, `TextBlock` breaks
/// and draws text, `Shaper` chooses glyphs for any Unicode, `Page` and `Tag` write content and structure.
@NullMarked
package dk.samraad.document.pdf;

import org.jspecify.annotations.NullMarked;
