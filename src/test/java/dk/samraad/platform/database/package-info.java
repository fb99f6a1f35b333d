@NullMarked
package dk.samraad.platform.database;

import org.jspecify.annotations.NullMarked;
