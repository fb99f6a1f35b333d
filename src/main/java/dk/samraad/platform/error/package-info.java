/// The ways a request can fail that are nobody's bug: not found, changed by somebody else.
@NullMarked
package dk.samraad.platform.error;

import org.jspecify.annotations.NullMarked;
