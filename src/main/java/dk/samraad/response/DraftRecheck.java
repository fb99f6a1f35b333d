package dk.samraad.response;

import dk.samraad.platform.recheck.Recheck;
import dk.samraad.privacy.Privacy;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;

/// Takes CPR numbers that an older finder missed out of drafts that are kept.
@Singleton
@Connectable
class DraftRecheck implements Recheck {
    private final PlainRows rows;

    DraftRecheck(PlainRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "response.drafts";
    }

    @Override
    public int version() {
        return Privacy.VERSION;
    }

    @Override
    public long total() {
        return rows.count(PlainRows.Table.DRAFTS);
    }

    @Override
    public Page page(String after) {
        return rows.page(PlainRows.Table.DRAFTS, after);
    }
}
