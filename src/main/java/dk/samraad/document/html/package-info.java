/// A composition as HTML: headings, lists, tables, quotes and charts as SVG. Everything is escaped here.
@NullMarked
package dk.samraad.document.html;

import org.jspecify.annotations.NullMarked;
