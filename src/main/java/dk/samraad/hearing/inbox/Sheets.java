package dk.samraad.hearing.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.draft.Drafts;
import dk.samraad.hearing.reply.Arrival;
import dk.samraad.hearing.reply.Channel;
import dk.samraad.hearing.reply.FirstScreening;
import dk.samraad.hearing.reply.Replies;
import dk.samraad.hearing.reply.Sending;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.platform.time.Danish;
import dk.samraad.web.Viewer;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.dhatim.fastexcel.Workbook;

/// Brings in replies that stand in a spreadsheet: looked at, counted, then all of them or none. A door of `hearing.inbox`.
@Singleton
public class Sheets {
    public static final int MOST_ROWS = SheetReader.MOST_ROWS;
    public static final int MOST_BYTES = SheetFile.MOST_BYTES;
    private static final int MOST_OF_A_NAME = 150;
    private static final int SHOWN = 5;
    private static final int LETTERS_WIDE = 24;

    private final SheetStore store;
    private final Replies replies;
    private final Drafts drafts;
    private final Audit audit;
    private final InstantSource clock;

    Sheets(SheetStore store, Replies replies, Drafts drafts, Audit audit, InstantSource clock) {
        this.store = store;
        this.replies = replies;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /// Looks at a file without keeping anything. No connection is held while it is looked into.
    public SheetReading read(Hearing hearing, byte[] file) {
        return SheetReader.read(file, hearing, drafts.inHearing(hearing.id()), Danish.dateOf(clock.instant()));
    }

    /// Keeps a file that was looked at, for a day at most.
    @Transactional
    public UUID keep(Hearing hearing, String fileName, byte[] file, Viewer by) {
        var id = UUID.randomUUID();
        var name = fileName.replaceAll("\\p{C}", "");
        store.keep(id, hearing.id(), name.substring(0, Math.min(name.length(), MOST_OF_A_NAME)), file, by.displayName(), clock.instant());
        return id;
    }

    /// @throws NotFound when there is none, or it is older than a day
    @ReadOnly
    public KeptSheet one(Hearing hearing, UUID id) {
        return store.find(hearing.id(), id).orElseThrow(NotFound::new);
    }

    /// What bringing it in will do.
    ///
    /// @throws Stale when it was brought in, or no longer fits the hearing
    @ReadOnly
    public SheetPlan plan(Hearing hearing, UUID id) {
        var sheet = readable(hearing, store.content(id, false).orElseThrow(Stale::new));
        var distinct = distinct(sheet.rows());
        var known = replies.known(distinct.stream().map(row -> row.reply().submission()).toList());
        var news = distinct.stream().filter(row -> !known.contains(row.reply().submission())).toList();
        return new SheetPlan(sheet.rows().size(), news.size(), distinct.size() - news.size(), sheet.rows().size() - distinct.size(),
                count(news, row -> hearing.isLate(row.at())), count(news, row -> hides(hearing, row)), count(news, row -> row.reply().sender().isProtected()),
                count(news, row -> !row.reply().sender().email().isEmpty()), sheet.unused(), news.stream().limit(SHOWN).toList());
    }

    /// Brings it in, all rows in one transaction. What is in already stays as it is.
    ///
    /// @throws NotFound when there is none
    /// @throws Stale when it was brought in a moment ago, or the hearing takes no replies
    @Transactional
    public KeptSheet.Outcome bringIn(Hearing hearing, UUID id, Viewer by) {
        one(hearing, id);
        var rows = distinct(readable(hearing, store.content(id, true).orElseThrow(Stale::new)).rows());
        var known = replies.known(rows.stream().map(row -> row.reply().submission()).toList());
        for (var row : rows) {
            if (known.contains(row.reply().submission())) continue;
            var sent = replies.enter(hearing, row.reply(), new Arrival(Channel.SHEET, row.at(), by.displayName()));
            if (sent instanceof Sending.NotTaken) throw new Stale();
        }
        var outcome = new KeptSheet.Outcome(rows.size() - known.size(), known.size());
        store.done(id, outcome.entered(), outcome.known());
        audit.record(by.displayName(), by.account(), "hearing.replies-brought-in", hearing.slug() + " " + outcome.entered());
        return outcome;
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

    private SheetReading.Read readable(Hearing hearing, byte[] content) {
        return switch (read(hearing, content)) {
            case SheetReading.Read read -> read;
            // It was right when it was kept: the hearing or its document has changed since.
            case SheetReading.Unreadable u -> throw new Stale();
            case SheetReading.Lacking l -> throw new Stale();
            case SheetReading.Faulty f -> throw new Stale();
        };
    }

    private static List<SheetRow> distinct(List<SheetRow> rows) {
        Set<UUID> seen = new HashSet<>();
        return rows.stream().filter(row -> seen.add(row.reply().submission())).toList();
    }

    private static boolean hides(Hearing hearing, SheetRow row) {
        var screening = FirstScreening.of(row.reply().sender(), row.reply().comments(), 0, hearing.isLate(row.at()), hearing.publication());
        return screening.hidden().stream().anyMatch(passages -> !passages.isEmpty());
    }

    private static int count(List<SheetRow> rows, Predicate<SheetRow> what) {
        return (int) rows.stream().filter(what).count();
    }
}
