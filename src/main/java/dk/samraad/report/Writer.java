package dk.samraad.report;

import dk.samraad.platform.work.NotPossible;

/// Writes reports of one kind: fetches what they say from the doors of other rooms and puts it into order.
interface Writer {
    ReportKind kind();

    /// @param number the version printed on the front
    /// @param gathered called between fetching and writing, for the progress page
    /// @throws NotPossible when there is nothing to say
    Written write(Edition edition, int number, Runnable gathered);
}
