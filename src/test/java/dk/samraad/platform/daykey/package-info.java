/// Shows that there is one key a day for all instances, and none when nothing needs it.
@NullMarked
package dk.samraad.platform.daykey;

import org.jspecify.annotations.NullMarked;
