/// What an "Opsummering" says: [dk.samraad.writing.summary.SummaryData] holds every fact, frozen and countable;
/// [dk.samraad.writing.summary.Summary] puts them in words, one class for each chapter. No chapter reads a database,
/// so the same data give the same document.
@NullMarked
package dk.samraad.writing.summary;

import org.jspecify.annotations.NullMarked;
