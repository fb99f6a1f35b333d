@NullMarked
package dk.samraad.party;

import org.jspecify.annotations.NullMarked;
