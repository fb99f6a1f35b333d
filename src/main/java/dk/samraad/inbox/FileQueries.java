package dk.samraad.inbox;

import static dk.samraad.jooq.hearing.Tables.FILE_MASK;
import static dk.samraad.jooq.hearing.Tables.FILE_WORDS;
import static dk.samraad.jooq.hearing.Tables.PUBLIC_FILE;
import static dk.samraad.jooq.hearing.Tables.PUBLIC_WORDS;
import static dk.samraad.jooq.hearing.Tables.REPLY_FILE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import dk.samraad.reply.FileWords;
import dk.samraad.upload.FileKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The files of a reply, with what was read in them and what is hidden there; without their bytes.
final class FileQueries {
    private static final Field<Integer> SIZE = DSL.field("octet_length({0})", Integer.class, REPLY_FILE.CONTENT);

    /// As text: an array within a row of rows comes back as what it looks like.
    private static final Field<String> PAGES = DSL.field("array_to_string({0}, ' ')", String.class, FILE_WORDS.UNREAD_PAGES);

    private FileQueries() {}

    static Field<List<StaffReply.File>> filesOf(Field<Long> reply) {
        var masks = multiset(select(FILE_MASK.ID, FILE_MASK.STARTS, FILE_MASK.ENDS, FILE_MASK.KIND, FILE_MASK.REASON, FILE_MASK.MADE_BY,
                FILE_MASK.MADE_AT,
                FILE_MASK.LIFTED_BY, FILE_MASK.LIFTED_BECAUSE, FILE_MASK.LIFTED_AT)
                .from(FILE_MASK).where(FILE_MASK.FILE_ID.eq(REPLY_FILE.ID)).orderBy(FILE_MASK.STARTS, FILE_MASK.ID))
                .convertFrom(rows -> rows.map(mapping(InboxQueries::mask)));
        return multiset(select(REPLY_FILE.ID, REPLY_FILE.POSITION, REPLY_FILE.FILE_NAME, REPLY_FILE.KIND, SIZE, PUBLIC_FILE.FILE_ID,
                PUBLIC_WORDS.FILE_ID,
                FILE_WORDS.WORDS, FILE_WORDS.SHOWN, PAGES, FILE_WORDS.PICTURES, FILE_WORDS.LEGIBLE, masks)
                .from(REPLY_FILE).leftJoin(PUBLIC_FILE).on(PUBLIC_FILE.FILE_ID.eq(REPLY_FILE.ID)).leftJoin(FILE_WORDS)
                        .on(FILE_WORDS.FILE_ID.eq(REPLY_FILE.ID))
                .leftJoin(PUBLIC_WORDS).on(PUBLIC_WORDS.FILE_ID.eq(REPLY_FILE.ID)).where(REPLY_FILE.REPLY_ID.eq(reply))
                        .orderBy(REPLY_FILE.POSITION))
                .convertFrom(rows -> rows.map(row -> new StaffReply.File(row.get(REPLY_FILE.ID), row.get(REPLY_FILE.POSITION),
                        row.get(REPLY_FILE.FILE_NAME),
                        FileKind.valueOf(row.get(REPLY_FILE.KIND)), row.get(SIZE), row.get(PUBLIC_FILE.FILE_ID) != null,
                                row.get(PUBLIC_WORDS.FILE_ID) != null,
                        words(row), row.get(masks))));
    }

    private static List<Integer> pages(String numbers) {
        return numbers.isEmpty() ? List.of() : Stream.of(numbers.split(" ")).map(Integer::valueOf).toList();
    }

    private static Optional<FileWords> words(Record row) {
        if (row.get(FILE_WORDS.WORDS) == null) return Optional.empty();
        return Optional.of(new FileWords(row.get(FILE_WORDS.WORDS), row.get(FILE_WORDS.SHOWN), pages(row.get(PAGES)),
                row.get(FILE_WORDS.PICTURES), row.get(FILE_WORDS.LEGIBLE)));
    }
}
