/// What all reports are written with: their words and numbers, the blocks as they come, their data as canonical JSON and
/// as rows for a spreadsheet.
@NullMarked
package dk.samraad.writing;

import org.jspecify.annotations.NullMarked;
