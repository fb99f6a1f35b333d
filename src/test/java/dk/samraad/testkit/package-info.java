/// What every test stands on: a real PostgreSQL, the running application, a clock that is set by hand.
@NullMarked
package dk.samraad.testkit;

import org.jspecify.annotations.NullMarked;
