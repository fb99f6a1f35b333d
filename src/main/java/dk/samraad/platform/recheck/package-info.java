/// What was stored before a finder or a cleaner got better is looked at again: once for each version, page by page, by one
/// instance at a time.
///
/// Rooms supply a [dk.samraad.platform.recheck.Recheck] for what they own. Door: [dk.samraad.platform.recheck.Rechecks]. Table:
/// `platform.recheck`.
@NullMarked
package dk.samraad.platform.recheck;

import org.jspecify.annotations.NullMarked;
