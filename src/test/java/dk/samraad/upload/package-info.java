/// Shows which files are taken, and what is left in them.
@NullMarked
package dk.samraad.upload;

import org.jspecify.annotations.NullMarked;
