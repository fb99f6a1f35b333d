/// Tests of the register of duties.
@NullMarked
package dk.samraad.hearing.duty;

import org.jspecify.annotations.NullMarked;
