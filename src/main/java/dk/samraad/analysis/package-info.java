/// What was answered, counted: distributions, cross-tables, means, comments, and the disclosure control that stands before
/// all of them.
///
/// Nouns: a *snapshot* (the counts as they were taken up, never recomputed, so that one withdrawal cannot be read off), a
/// [dk.samraad.analysis.SafeTable] (what may be shown; raw counts have no public type), a *comment*. Door:
/// [dk.samraad.analysis.Results]. Tables: schema `analysis`. It reads the tables of `response`, moved rows only.
@NullMarked
package dk.samraad.analysis;

import org.jspecify.annotations.NullMarked;
