@NullMarked
package dk.samraad.report;

import org.jspecify.annotations.NullMarked;
