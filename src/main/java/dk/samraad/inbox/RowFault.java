package dk.samraad.inbox;

/// What is wrong with one cell.
///
/// @param row as the spreadsheet program numbers it
/// @param column letter of the column, such as `C`; empty when the sheet has no such column
public record RowFault(int row, String column, SheetColumn what, CellFault kind) {
    /// In words by name.
    public enum CellFault {
        DAY_MISSING, DAY_WRONG, DAY_NOT_IN_HEARING, CHANNEL_WRONG, SPEAKS_AS_WRONG, NAME_MISSING, NAME_TOO_LONG, ORGANISATION_MISSING,
        ORGANISATION_TOO_LONG, ADDRESS_WRONG, YES_OR_NO, PARAGRAPH_UNKNOWN, LANGUAGE_UNKNOWN, TEXT_MISSING, TEXT_TOO_LONG, BROKEN_FORMULA
    }
}
