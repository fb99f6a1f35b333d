@NullMarked
package dk.samraad.platform.log;

import org.jspecify.annotations.NullMarked;
