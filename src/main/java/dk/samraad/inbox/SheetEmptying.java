package dk.samraad.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.WordHolder;
import dk.samraad.platform.work.Works;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;

/// Deletes spreadsheets with replies that are still there.
@Singleton
@Connectable
class SheetEmptying implements WordHolder {
    private final SheetStore store;
    private final Works works;

    SheetEmptying(SheetStore store, Works works) {
        this.store = store;
        this.works = works;
    }

    @Override
    public void empty(Hearing hearing) {
        // Work first, then the sheet: in the order of the job, so that the two never wait for each other.
        works.drop(Sheets.JOB, store.of(hearing.id()));
        works.drop(Sheets.JOB, store.deleteOf(hearing.id()));
    }
}
