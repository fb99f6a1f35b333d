package dk.samraad.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.platform.time.Danish;
import dk.samraad.platform.work.NotPossible;
import dk.samraad.platform.work.Task;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Drafts;
import dk.samraad.reply.Replies;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/// Looks a sheet through, which is all there is to do with it at first, and brings it in when somebody has said so.
@Singleton
class SheetWork {
    private final Hearings hearings;
    private final Drafts drafts;
    private final Replies replies;
    private final SheetQueries queries;
    private final SheetLedger ledger;
    private final SheetBringing bringing;
    private final InstantSource clock;

    SheetWork(Hearings hearings, Drafts drafts, Replies replies, SheetQueries queries, SheetLedger ledger, SheetBringing bringing,
            InstantSource clock) {
        this.hearings = hearings;
        this.drafts = drafts;
        this.replies = replies;
        this.queries = queries;
        this.ledger = ledger;
        this.bringing = bringing;
        this.clock = clock;
    }

    /// What a sheet is read against.
    record Basis(Hearing hearing, Optional<Draft> draft, LocalDate today, byte[] file) {
        SheetReading read(SheetReader.Visitor visitor) {
            return SheetReader.read(file, hearing, draft, today, visitor);
        }
    }

    /// @throws NotPossible when the hearing takes no replies any more
    /// @throws Stale when another instance took it over
    void work(KeptSheet sheet, Task task) {
        // Looked through or brought in already: nothing is left to be done.
        if (!sheet.state().isUnderway()) return;
        var hearing = hearings.find(sheet.hearing()).orElseThrow(NotFound::new);
        var basis = new Basis(hearing, drafts.inHearing(hearing.id()), Danish.dateOf(clock.instant()), queries.content(sheet.id())
                .orElseThrow(Stale::new));
        var tally = new SheetTally(hearing);
        var isChecking = sheet.state() == SheetState.CHECKING;
        var sift = new SheetSift(replies, tally::add, rows -> {
            if (isChecking) task.counted(rows);
        });
        switch (basis.read(sift)) {
            case SheetReading.Unreadable(var why) -> ledger.unreadable(task, sheet, why);
            case SheetReading.Lacking(var columns) -> throw new IllegalStateException("Its headings were there when it was sent in: "
                    + columns);
            case SheetReading.Faulty(var faults, var number) -> ledger.faulty(task, sheet, faults, number);
            case SheetReading.Read(var rows, var unused, var unseen) -> {
                sift.finish();
                if (isChecking) ledger.ready(task, sheet, tally.plan(rows, sift, unused, unseen));
                else bringIn(task, sheet, basis, tally);
            }
        }
    }

    private void bringIn(Task task, KeptSheet sheet, Basis basis, SheetTally tally) {
        if (!basis.hearing().takesEntries()) throw new NotPossible(KeptSheet.Why.CLOSED);
        bringing.all(task, sheet, basis, ledger.numbers(task, sheet, basis.hearing(), tally.organisations(), tally.persons()));
    }
}
