/// A key for each day, kept outside the database and destroyed when nothing needs it any more: what was sealed under it can
/// then be read by nobody, from no dump and no log of the database.
///
/// Nouns: [dk.samraad.platform.daykey.DayKey], [dk.samraad.platform.daykey.KeyMissing] (this instance cannot read the day's
/// key). Door: [dk.samraad.platform.daykey.DayKeys]. Table: `platform.day_key`, which holds fingerprints only.
@NullMarked
package dk.samraad.platform.daykey;

import org.jspecify.annotations.NullMarked;
