package dk.samraad.report;

import dk.samraad.document.Composition;

/// What a report says without the words and names of people. It is frozen at release beside the report, and stands at the
/// address when the day has come that people were told.
///
/// @param json the canonical data
/// @param csv its tables, for a spreadsheet
/// @param dataSha256 of `json`
record Twin(Composition composition, byte[] json, byte[] csv, String dataSha256) {}
