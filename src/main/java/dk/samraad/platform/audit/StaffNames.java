package dk.samraad.platform.audit;

import java.util.List;

/// The members of staff work can be given to. Supplied by the room that owns accounts, so that a room with an inbox need not
/// know accounts.
public interface StaffNames {
    /// Names as shown on the pages, in Danish order. One statement.
    List<String> names();
}
