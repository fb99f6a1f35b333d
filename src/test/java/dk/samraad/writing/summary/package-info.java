@NullMarked
package dk.samraad.writing.summary;

import org.jspecify.annotations.NullMarked;
