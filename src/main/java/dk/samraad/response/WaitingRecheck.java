package dk.samraad.response;

import dk.samraad.platform.recheck.Recheck;
import dk.samraad.privacy.Privacy;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;

/// Takes CPR numbers that an older finder missed out of what waits to be moved on.
@Singleton
@Connectable
class WaitingRecheck implements Recheck {
    private final PlainRows rows;

    WaitingRecheck(PlainRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "response.inbox";
    }

    @Override
    public int version() {
        return Privacy.VERSION;
    }

    @Override
    public long total() {
        return rows.count(PlainRows.Table.INBOX);
    }

    @Override
    public Page page(String after) {
        return rows.page(PlainRows.Table.INBOX, after);
    }
}
