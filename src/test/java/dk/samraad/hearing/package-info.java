/// Tests of the room of hearings, and [dk.samraad.hearing.FjordbyHearing], which puts hearings into a running application.
@NullMarked
package dk.samraad.hearing;

import org.jspecify.annotations.NullMarked;
