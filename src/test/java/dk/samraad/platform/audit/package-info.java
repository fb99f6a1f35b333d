@NullMarked
package dk.samraad.platform.audit;

import org.jspecify.annotations.NullMarked;
