package dk.samraad.inbox;

import java.util.List;

/// What a spreadsheet holds that whoever looked at it may not have seen.
///
/// @param hiddenSheets names of hidden sheets; they are not read
/// @param otherSheets names of sheets that can be seen beside the one that is read
/// @param hiddenRows numbers of rows with a reply that are hidden or filtered away; they are read
/// @param hiddenColumns headings of hidden columns that are read
public record SheetUnseen(List<String> hiddenSheets, List<String> otherSheets, List<Integer> hiddenRows, List<String> hiddenColumns) {
    public SheetUnseen {
        hiddenSheets = List.copyOf(hiddenSheets);
        otherSheets = List.copyOf(otherSheets);
        hiddenRows = List.copyOf(hiddenRows);
        hiddenColumns = List.copyOf(hiddenColumns);
    }
}
