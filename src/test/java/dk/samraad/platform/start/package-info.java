@NullMarked
package dk.samraad.platform.start;

import org.jspecify.annotations.NullMarked;
