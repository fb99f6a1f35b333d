/// What an "Opsummering" says: [dk.samraad.report.summary.SummaryData] holds every fact, frozen and countable;
/// [dk.samraad.report.summary.Summary] puts them in words, one class for each chapter. No chapter reads a database,
/// so the same data give the same document.
@NullMarked
package dk.samraad.report.summary;

import org.jspecify.annotations.NullMarked;
