package dk.samraad.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.time.Danish;
import dk.samraad.platform.work.Works;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Drafts;
import dk.samraad.reply.Channel;
import dk.samraad.upload.FileFault;
import dk.samraad.upload.Inspector;
import dk.samraad.upload.Source;
import dk.samraad.upload.SpooledFile;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;

/// Brings in replies that stand in a spreadsheet: looked through by a job, counted, then all of them or none. A door of
/// `hearing.inbox`.
@Singleton
public class Sheets {
    public static final int MOST_ROWS = SheetReader.MOST_ROWS;
    public static final int MOST_BYTES = SheetFile.MOST_BYTES;
    public static final int DAYS_KEPT = 7;
    static final String JOB = "hearing.sheets";
    private static final int MOST_OF_A_NAME = 150;
    private static final int SHOWN = 5;
    private static final int LETTERS_WIDE = 24;

    private final SheetStore store;
    private final SheetQueries queries;
    private final Drafts drafts;
    private final Inspector inspector;
    private final Works works;
    private final InstantSource clock;

    Sheets(SheetStore store, SheetQueries queries, Drafts drafts, Inspector inspector, Works works, InstantSource clock) {
        this.store = store;
        this.queries = queries;
        this.drafts = drafts;
        this.inspector = inspector;
        this.works = works;
        this.clock = clock;
    }

    /// Looks at a file and its headings without keeping anything, within the bounds of an inspection. No connection is held
    /// meanwhile.
    public SheetReading glance(Hearing hearing, Source file) {
        var draft = drafts.inHearing(hearing.id());
        return inspector.within(() -> read(hearing, draft, SpooledFile.whole(file), 1, new ArrayList<>()),
                fault -> new SheetReading.Unreadable(
                fault == FileFault.BUSY ? SheetFault.BUSY : SheetFault.UNPACKS_TOO_LARGE));
    }

    private SheetReading read(Hearing hearing, Optional<Draft> draft, byte[] file, int most, List<SheetRow> rows) {
        return SheetReader.read(file, hearing, draft, Danish.dateOf(clock.instant()), new SheetReader.Visitor() {
            @Override
            public void row(SheetRow row) {
                rows.add(row);
            }

            @Override
            public boolean passed(int number) {
                return number < most;
            }
        });
    }

    /// Keeps a file that was glanced at, and has it looked through.
    ///
    /// @param inPlaceOf one that waits and is not wanted any more
    @Transactional
    public UUID keep(Hearing hearing, String fileName, byte[] file, Optional<UUID> inPlaceOf, Actor by) {
        var id = UUID.randomUUID();
        var name = fileName.replaceAll("\\p{C}", "");
        inPlaceOf.flatMap(queries::find).ifPresent(before -> giveUp(hearing, before));
        store.keep(id, hearing.id(), name.substring(0, Math.min(name.length(), MOST_OF_A_NAME)), file, by.name(), clock.instant());
        works.ask(JOB, id.toString(), by.name(), 0);
        return id;
    }

    /// @throws NotFound when there is none, or it is older than a week
    @ReadOnly
    public KeptSheet one(Hearing hearing, UUID id) {
        return queries.find(id).filter(sheet -> sheet.hearing() == hearing.id()).orElseThrow(NotFound::new);
    }

    /// What is not brought in yet, oldest first. One statement.
    @ReadOnly
    public List<KeptSheet> waiting(Hearing hearing) {
        return queries.waiting(hearing.id());
    }

    /// What bringing it in will do; empty unless it is ready.
    @ReadOnly
    public Optional<SheetPlan> plan(KeptSheet sheet) {
        return queries.plan(sheet.id());
    }

    /// The first of what is wrong with it.
    @ReadOnly
    public List<RowFault> faults(KeptSheet sheet) {
        return queries.faults(sheet.id());
    }

    /// The first rows of a sheet that is ready, to be looked at.
    public List<SheetRow> first(Hearing hearing, KeptSheet sheet) {
        var rows = new ArrayList<SheetRow>();
        queries.content(sheet.id()).ifPresent(file -> read(hearing, drafts.inHearing(hearing.id()), file, SHOWN, rows));
        return rows;
    }

    /// Has it brought in. A second time does nothing.
    ///
    /// @param channel how the rows came that do not say it
    /// @return false when that is not known of some
    @Transactional
    public boolean bringIn(KeptSheet sheet, Optional<Channel> channel, Actor by) {
        var plan = queries.plan(sheet.id());
        if (channel.isEmpty() && plan.filter(found -> found.channels().unsaid() > 0).isPresent()
                && sheet.state() == SheetState.READY) return false;
        if (store.ask(sheet.id(), channel.orElse(null), by.name(), by.accountId()) > 0) {
            works.ask(JOB, sheet.id().toString(), by.name(), plan.map(SheetPlan::rows).orElse(0));
        }
        return true;
    }

    /// Has it looked through again after the job failed.
    @Transactional
    public void retry(KeptSheet sheet, Actor by) {
        if (sheet.state() == SheetState.FAILED && works.ask(JOB, sheet.id().toString(), by.name(), 0)) store.retry(sheet.id());
    }

    /// Deletes it, unless the job has it in hand or it is brought in.
    @Transactional
    public void giveUp(Hearing hearing, KeptSheet sheet) {
        if (sheet.hearing() != hearing.id()) return;
        // Not by what the page showed: a colleague may have pressed meanwhile.
        if (works.dropFailed(JOB, sheet.id().toString())) store.giveUpFailed(sheet.id());
        else store.giveUpWaiting(sheet.id());
    }

    /// An empty sheet with the headings.
    public byte[] template() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Samraad", null)) {
            var sheet = workbook.newWorksheet("Svar");
            for (var column : SheetColumn.values()) {
                sheet.value(0, column.ordinal(), column.heading());
                sheet.style(0, column.ordinal()).bold().set();
                sheet.width(column.ordinal(), LETTERS_WIDE);
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
