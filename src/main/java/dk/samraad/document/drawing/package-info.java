/// Drawings of charts, once for every medium: a handful of marks (areas, strokes, labels) with measured widths, which
/// HTML writes as SVG and the PDF as its own operators. So both show the same picture.
@NullMarked
package dk.samraad.document.drawing;

import org.jspecify.annotations.NullMarked;
