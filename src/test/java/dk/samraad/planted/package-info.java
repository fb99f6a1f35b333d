/// A package that is no room, so that a rule that no longer bites is noticed.
@NullMarked
package dk.samraad.planted;

import org.jspecify.annotations.NullMarked;
