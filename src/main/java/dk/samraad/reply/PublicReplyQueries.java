package dk.samraad.reply;

import static dk.samraad.jooq.hearing.Tables.PUBLIC_FILE;
import static dk.samraad.jooq.hearing.Tables.PUBLIC_PART;
import static dk.samraad.jooq.hearing.Tables.PUBLIC_REPLY;
import static dk.samraad.jooq.hearing.Tables.PUBLIC_WORDS;
import static dk.samraad.jooq.hearing.Tables.REPLY;
import static dk.samraad.jooq.hearing.Tables.REPLY_FILE;
import static dk.samraad.jooq.hearing.Tables.REPLY_WITHDRAWN;
import static dk.samraad.jooq.hearing.Tables.SCREENING;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import dk.samraad.receipt.Receipt;
import dk.samraad.reply.PublicReply.PublicFile;
import dk.samraad.upload.FileKind;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads what the public may read, from the view and the table made for it.
@Singleton
class PublicReplyQueries {
    private final DSLContext sql;

    PublicReplyQueries(DSLContext sql) {
        this.sql = sql;
    }

    PublicReply.Listing list(long hearing, String words, int page) {
        var which = PUBLIC_REPLY.CONSULTATION_ID.eq(hearing).and(PUBLIC_REPLY.ON_PAGES).and(matching(words));
        var found = found(which, page);
        if (found.ids().isEmpty() && page > 1) {
            int last = PublicReply.Listing.pages(sql.fetchCount(DSL.select(PUBLIC_REPLY.ID).from(PUBLIC_REPLY).where(which)));
            return list(hearing, words, Math.min(last, page - 1));
        }
        return new PublicReply.Listing(fetch(PUBLIC_REPLY.ID.in(found.ids()), 0, PublicReplies.PER_PAGE), found.number(), page);
    }

    /// @param number of all, beyond this page too
    private record Found(List<Long> ids, int number) {}

    /// Finds and counts in one go, before anything else is read about those on the page.
    private Found found(Condition which, int page) {
        var all = DSL.count().over();
        var rows = sql.select(PUBLIC_REPLY.ID, all).from(PUBLIC_REPLY).where(which)
                .orderBy(PUBLIC_REPLY.LETTER, PUBLIC_REPLY.NUMBER).offset((page - 1L) * PublicReplies.PER_PAGE)
                        .limit(PublicReplies.PER_PAGE).fetch();
        return new Found(rows.getValues(PUBLIC_REPLY.ID), rows.isEmpty() ? 0 : rows.getFirst().get(all));
    }

    PublicReply.Slice after(long hearing, String after, int most) {
        var which = PUBLIC_REPLY.CONSULTATION_ID.eq(hearing).and(PUBLIC_REPLY.ON_PAGES).and(beyond(after));
        var found = fetch(which, 0, most + 1);
        return found.size() <= most ? new PublicReply.Slice(found, "")
                : new PublicReply.Slice(List.copyOf(found.subList(0, most)), found.get(most - 1).reference());
    }

    private static Condition beyond(String reference) {
        if (reference.isEmpty()) return DSL.noCondition();
        return DSL.row(PUBLIC_REPLY.LETTER, PUBLIC_REPLY.NUMBER).gt(reference.substring(0, 1), Integer.valueOf(reference.substring(2)));
    }

    Map<Long, Integer> published(Collection<Long> hearings) {
        return sql.select(PUBLIC_REPLY.CONSULTATION_ID, DSL.count()).from(PUBLIC_REPLY)
                .where(PUBLIC_REPLY.CONSULTATION_ID.in(hearings)).and(PUBLIC_REPLY.ON_PAGES)
                .groupBy(PUBLIC_REPLY.CONSULTATION_ID).fetchMap(PUBLIC_REPLY.CONSULTATION_ID, DSL.count());
    }

    List<PublicReply> forReport(long hearing) {
        return fetch(PUBLIC_REPLY.CONSULTATION_ID.eq(hearing), 0, Integer.MAX_VALUE);
    }

    Optional<PublicReply> one(long hearing, String reference) {
        return fetch(PUBLIC_REPLY.CONSULTATION_ID.eq(hearing).and(PUBLIC_REPLY.ON_PAGES).and(PUBLIC_REPLY.REFERENCE.eq(reference)), 0, 1)
                .stream().findFirst();
    }

    private List<PublicReply> fetch(Condition which, int from, int most) {
        return sql.select(PUBLIC_REPLY.REFERENCE, PUBLIC_REPLY.SPEAKS_AS, PUBLIC_REPLY.PUBLIC_NAME, PUBLIC_REPLY.PUBLIC_ORGANISATION,
                PUBLIC_REPLY.LATE,
                        PUBLIC_REPLY.RECEIVED_AT, PUBLIC_REPLY.WRITTEN_IN,
                        multiset(select(PUBLIC_PART.PARAGRAPH_CODE, PUBLIC_PART.TEXT).from(PUBLIC_PART)
                                .where(PUBLIC_PART.REPLY_ID.eq(PUBLIC_REPLY.ID)).orderBy(PUBLIC_PART.POSITION))
                                .convertFrom(rows -> rows.map(mapping(Remark::new))),
                        multiset(select(REPLY_FILE.POSITION, REPLY_FILE.KIND, DSL.field("octet_length({0})", Integer.class,
                                REPLY_FILE.CONTENT), PUBLIC_WORDS.TEXT)
                                .from(REPLY_FILE).leftJoin(PUBLIC_FILE).on(PUBLIC_FILE.FILE_ID.eq(REPLY_FILE.ID))
                                .leftJoin(PUBLIC_WORDS).on(PUBLIC_WORDS.FILE_ID.eq(REPLY_FILE.ID))
                                .where(REPLY_FILE.REPLY_ID.eq(PUBLIC_REPLY.ID)).and(PUBLIC_FILE.FILE_ID.isNotNull()
                                        .or(PUBLIC_WORDS.FILE_ID.isNotNull()))
                                .orderBy(REPLY_FILE.POSITION))
                                .convertFrom(rows -> rows.map(mapping(PublicReplyQueries::publicFile))))
                .from(PUBLIC_REPLY).where(which)
                .orderBy(PUBLIC_REPLY.LETTER, PUBLIC_REPLY.NUMBER).offset(from).limit(most)
                .fetch(mapping((reference, speaksAs, name, organisation, late, at, writtenIn, comments, files) ->
                        new PublicReply(reference, SpeaksAs.valueOf(speaksAs), name, organisation, late, at, comments, files, writtenIn)));
    }

    /// @param words in place of the file; null for one that is public as it is
    private static PublicFile publicFile(int position, String kind, int size, @Nullable String words) {
        var known = FileKind.valueOf(kind);
        return words == null ? new PublicFile(position, known.mediaType(), known.ending(), size, "")
                : new PublicFile(position, "text/plain", known.ending(), 0, words);
    }

    /// Only in what is shown: whoever searches for what is hidden finds nothing.
    private static Condition matching(String words) {
        if (words.isEmpty()) return DSL.noCondition();
        var query = DSL.field("websearch_to_tsquery('danish', platform.searchable({0}))", Object.class, DSL.val(words));
        // Each from its own index; an "or" of the two would read every reply.
        return PUBLIC_REPLY.ID.in(select(SCREENING.REPLY_ID).from(SCREENING)
                .where(DSL.condition("{0} @@ {1}", SCREENING.SENDER_SEARCH, query))
                .unionAll(select(PUBLIC_PART.REPLY_ID).from(PUBLIC_PART).where(DSL.condition("{0} @@ {1}", PUBLIC_PART.SEARCH, query))));
    }

    Optional<PublicReply.Content> file(long hearing, String reference, int position) {
        return sql.select(REPLY_FILE.CONTENT, REPLY_FILE.KIND).from(PUBLIC_REPLY)
                .join(REPLY_FILE).on(REPLY_FILE.REPLY_ID.eq(PUBLIC_REPLY.ID)).join(PUBLIC_FILE).on(PUBLIC_FILE.FILE_ID.eq(REPLY_FILE.ID))
                .where(PUBLIC_REPLY.CONSULTATION_ID.eq(hearing)).and(PUBLIC_REPLY.ON_PAGES)
                .and(PUBLIC_REPLY.REFERENCE.eq(reference)).and(REPLY_FILE.POSITION.eq(position))
                .fetchOptional(mapping((content, kind) -> {
                    var known = FileKind.valueOf(kind);
                    return new PublicReply.Content(content, known.mediaType(), publicFile(position, kind, content.length, null)
                            .name(reference));
                }));
    }

    PublicReplies.Counts counts(long hearing) {
        var received = DSL.field(DSL.selectCount().from(REPLY).where(REPLY.CONSULTATION_ID.eq(hearing)));
        var published = DSL.field(DSL.selectCount().from(PUBLIC_REPLY).where(PUBLIC_REPLY.CONSULTATION_ID.eq(hearing))
                .and(PUBLIC_REPLY.ON_PAGES));
        return sql.select(received, published).fetchSingle(mapping(PublicReplies.Counts::new));
    }

    /// @param reply empty when it was withdrawn
    /// @param reference empty unless the public can read it
    record FoundByReceipt(long hearing, Optional<Long> reply, Optional<String> reference) {
        Receipt.Stage stage(boolean decided) {
            if (reply.isEmpty()) return Receipt.Stage.WITHDRAWN;
            if (decided) return reference.isPresent() ? Receipt.Stage.ANSWERED : Receipt.Stage.DECIDED;
            return reference.isPresent() ? Receipt.Stage.PUBLISHED : Receipt.Stage.BEING_READ;
        }
    }

    Optional<FoundByReceipt> byReceipt(byte[] hash) {
        var withdrawn = sql.select(REPLY_WITHDRAWN.CONSULTATION_ID).from(REPLY_WITHDRAWN).where(REPLY_WITHDRAWN.RECEIPT_HASH.eq(hash))
                .fetchOptional(REPLY_WITHDRAWN.CONSULTATION_ID);
        if (withdrawn.isPresent()) return Optional.of(new FoundByReceipt(withdrawn.get(), Optional.empty(), Optional.empty()));
        return sql.select(REPLY.CONSULTATION_ID, REPLY.ID, PUBLIC_REPLY.REFERENCE).from(REPLY)
                .leftJoin(PUBLIC_REPLY).on(PUBLIC_REPLY.ID.eq(REPLY.ID)).and(PUBLIC_REPLY.ON_PAGES)
                .where(REPLY.RECEIPT_HASH.eq(hash))
                .fetchOptional(mapping((hearing, reply, reference) -> new FoundByReceipt(hearing, Optional.of(reply),
                        Optional.ofNullable(reference))));
    }
}
