/// What is written for those who decide. A report is made by a job, looked at, and released; released bytes are frozen.
///
/// Nouns: [dk.samraad.report.Edition] (one making of a report), [dk.samraad.report.Lifecycle] (what may follow what),
/// [dk.samraad.report.Rendering] (its bytes). What a summary says stands in [dk.samraad.writing.summary].
/// Tables: schema `report`. Door: [dk.samraad.report.Reports].
@NullMarked
package dk.samraad.report;

import org.jspecify.annotations.NullMarked;
