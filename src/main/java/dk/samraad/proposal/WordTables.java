package dk.samraad.proposal;

/// Rows and cells of tables of a Word file, one table in another: a row that was deleted says nothing, a cell that was deleted is
/// gone from its row.
final class WordTables {
    private final Transcript out;
    private final WordShown shown;

    WordTables(Transcript out, WordShown shown) {
        this.out = out;
        this.shown = shown;
    }

    /// @return what to do at its end
    Runnable row() {
        out.beginRow();
        var end = shown.within();
        return () -> {
            end.run();
            out.endRow();
        };
    }

    /// @return what to do at its end
    Runnable cell() {
        out.beginCell();
        var end = shown.within();
        var wasDeleted = shown.isDeleted();
        return () -> {
            if (shown.isDeleted() && !wasDeleted) out.dropCell();
            else out.endCell();
            end.run();
        };
    }
}
