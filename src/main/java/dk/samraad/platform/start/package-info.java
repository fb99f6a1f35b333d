/// What happens once between the migrated database and the first request.
@NullMarked
package dk.samraad.platform.start;

import org.jspecify.annotations.NullMarked;
