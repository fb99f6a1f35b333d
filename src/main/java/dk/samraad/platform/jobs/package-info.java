/// Work that is done beside requests: by one instance at a time, however many run.
///
/// Rooms supply [dk.samraad.platform.jobs.RecurringJob] (again and again) and [dk.samraad.platform.jobs.OnceJob] (when
/// asked to). Door: [dk.samraad.platform.jobs.Jobs]. Table: `platform.scheduled_tasks`, which is db-scheduler's.
@NullMarked
package dk.samraad.platform.jobs;

import org.jspecify.annotations.NullMarked;
