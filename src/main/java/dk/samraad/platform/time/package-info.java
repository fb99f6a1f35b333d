/// Danish time: deadlines and dates are Europe/Copenhagen, and every rule reads the same clock.
@NullMarked
package dk.samraad.platform.time;

import org.jspecify.annotations.NullMarked;
