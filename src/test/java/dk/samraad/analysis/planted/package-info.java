/// Classes that break the house rules on purpose, so that a rule that no longer bites is noticed.
@NullMarked
package dk.samraad.analysis.planted;

import org.jspecify.annotations.NullMarked;
