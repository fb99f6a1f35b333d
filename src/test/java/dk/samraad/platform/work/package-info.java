@NullMarked
package dk.samraad.platform.work;

import org.jspecify.annotations.NullMarked;
