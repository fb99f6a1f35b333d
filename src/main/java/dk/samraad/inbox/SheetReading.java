package dk.samraad.inbox;

import java.util.List;

/// What a file turned out to be. All rows are right, or none is brought in; the rows themselves are handed on one by one.
public sealed interface SheetReading {
    /// @param rows how many were handed on
    /// @param unused headings of columns that are not read
    /// @param unseen what is hidden in it, as far as it was read
    record Read(int rows, List<String> unused, SheetUnseen unseen) implements SheetReading {}

    record Unreadable(SheetFault why) implements SheetReading {}

    /// Columns that must be there.
    record Lacking(List<SheetColumn> columns) implements SheetReading {}

    /// @param faults the first [SheetReader#MOST_FAULTS]
    /// @param number of them all
    record Faulty(List<RowFault> faults, int number) implements SheetReading {}
}
