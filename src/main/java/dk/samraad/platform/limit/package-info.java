/// How often is too often: counted in memory, forgotten at once, never written down.
@NullMarked
package dk.samraad.platform.limit;

import org.jspecify.annotations.NullMarked;
