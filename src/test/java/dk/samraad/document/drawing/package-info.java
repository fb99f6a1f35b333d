/// Tests of the charts.
@NullMarked
package dk.samraad.document.drawing;

import org.jspecify.annotations.NullMarked;
