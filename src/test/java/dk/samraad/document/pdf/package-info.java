/// Tests of the layout engine.
@NullMarked
package dk.samraad.document.pdf;

import org.jspecify.annotations.NullMarked;
