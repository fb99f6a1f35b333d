/// Tests of the register of duties.
@NullMarked
package dk.samraad.duty;

import org.jspecify.annotations.NullMarked;
