package dk.samraad.report;

import dk.samraad.document.Composition;
import java.time.LocalDate;
import java.util.Optional;

/// A report written down and not drawn yet.
///
/// @param asOf the day whose data it shows
/// @param brief the short one beside it, for those that have one
/// @param json the canonical data
/// @param csv its tables, for a spreadsheet
/// @param dataSha256 of `json`
/// @param twin without words and names of people
/// @param interim made while people could still answer
record Written(LocalDate asOf, Composition composition, Optional<Composition> brief, byte[] json, byte[] csv, String dataSha256, Twin twin,
        boolean interim) {}
