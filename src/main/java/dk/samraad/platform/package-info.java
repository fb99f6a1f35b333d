/// The floor every room stands on: the database and its start, time, ids, jobs, settings and errors.
///
/// It knows no other room. What has to happen once at start is supplied by the rooms above it as a
/// [dk.samraad.platform.start.StartupTask].
@NullMarked
package dk.samraad.platform;

import org.jspecify.annotations.NullMarked;
