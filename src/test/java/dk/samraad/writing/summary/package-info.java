@NullMarked
package dk.samraad.report.summary;

import org.jspecify.annotations.NullMarked;
