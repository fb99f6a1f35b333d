/// Shows what staff can do with replies, and that the original stays as it came.
@NullMarked
package dk.samraad.inbox;

import org.jspecify.annotations.NullMarked;
