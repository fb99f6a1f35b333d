@NullMarked
package dk.samraad.platform.health;

import org.jspecify.annotations.NullMarked;
