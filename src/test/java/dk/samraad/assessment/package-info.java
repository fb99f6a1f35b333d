/// Shows that replies are cut, assessed and counted as they should, and that nothing hidden leaves with what is written.
@NullMarked
package dk.samraad.assessment;

import org.jspecify.annotations.NullMarked;
