/// Shows that a code is forgiven its spelling and gives nothing away.
@NullMarked
package dk.samraad.receipt;

import org.jspecify.annotations.NullMarked;
