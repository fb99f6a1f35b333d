package dk.samraad.reply;

import static dk.samraad.jooq.hearing.Tables.FILE_MASK;
import static dk.samraad.jooq.hearing.Tables.FILE_WORDS;
import static dk.samraad.jooq.hearing.Tables.MASK;
import static dk.samraad.jooq.hearing.Tables.REPLY;
import static dk.samraad.jooq.hearing.Tables.REPLY_FILE;
import static dk.samraad.jooq.hearing.Tables.REPLY_PART;
import static dk.samraad.jooq.hearing.Tables.SCREENING;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import dk.samraad.hearing.Secrets;
import dk.samraad.privacy.HiddenWords;
import dk.samraad.proposal.Drafts;
import dk.samraad.proposal.Paragraph;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/// Reads what is hidden in the replies to a hearing, also in those the public never sees.
@Singleton
class ReplySecrets implements Secrets {
    private record Span(int starts, int ends) {}

    private final DSLContext sql;
    private final Drafts drafts;

    ReplySecrets(DSLContext sql, Drafts drafts) {
        this.sql = sql;
        this.drafts = drafts;
    }

    /// Three statements, and two more when anything is hidden.
    @Override
    @ReadOnly
    public HiddenWords of(long hearingId) {
        var passages = passages(hearingId);
        var names = sql.select(REPLY.SENDER_NAME).from(REPLY).where(REPLY.CONSULTATION_ID.eq(hearingId)).and(REPLY.PROTECTED)
                .fetch(REPLY.SENDER_NAME);
        return passages.isEmpty() && names.isEmpty() ? HiddenWords.NONE : HiddenWords.ofHearing(passages, names, publicWords(hearingId));
    }

    @Override
    @ReadOnly
    public HiddenWords namesIn(long hearingId) {
        var names = sql.selectDistinct(REPLY.SENDER_NAME).from(REPLY).where(REPLY.CONSULTATION_ID.eq(hearingId)).fetch(REPLY.SENDER_NAME);
        return HiddenWords.ofHearing(names, List.of(), List.of());
    }

    private List<String> passages(long hearingId) {
        var spans = multiset(select(MASK.STARTS, MASK.ENDS).from(MASK).where(MASK.PART_ID.eq(REPLY_PART.ID)).and(MASK.LIFTED_AT.isNull()))
                .convertFrom(rows -> rows.map(mapping(Span::new)));
        var hides = REPLY_PART.ID.in(select(MASK.PART_ID).from(MASK).where(MASK.LIFTED_AT.isNull()));
        var passages = new ArrayList<String>();
        sql.select(REPLY_PART.TEXT, spans).from(REPLY_PART).join(REPLY).on(REPLY.ID.eq(REPLY_PART.REPLY_ID))
                .where(REPLY.CONSULTATION_ID.eq(hearingId)).and(hides)
                .forEach(row -> row.value2().forEach(span -> passages.add(row.value1().substring(span.starts(), span.ends()))));
        passages.addAll(inFiles(hearingId));
        return passages;
    }

    private List<String> inFiles(long hearingId) {
        var spans = multiset(select(FILE_MASK.STARTS, FILE_MASK.ENDS).from(FILE_MASK).where(FILE_MASK.FILE_ID.eq(FILE_WORDS.FILE_ID))
                .and(FILE_MASK.LIFTED_AT.isNull()))
                .convertFrom(rows -> rows.map(mapping(Span::new)));
        var hides = FILE_WORDS.FILE_ID.in(select(FILE_MASK.FILE_ID).from(FILE_MASK).where(FILE_MASK.LIFTED_AT.isNull()));
        var passages = new ArrayList<String>();
        sql.select(FILE_WORDS.WORDS, spans).from(FILE_WORDS).join(REPLY_FILE).on(REPLY_FILE.ID.eq(FILE_WORDS.FILE_ID)).join(REPLY)
                .on(REPLY.ID.eq(REPLY_FILE.REPLY_ID))
                .where(REPLY.CONSULTATION_ID.eq(hearingId)).and(hides)
                .forEach(row -> row.value2().forEach(span -> passages.add(row.value1().substring(span.starts(), span.ends()))));
        return passages;
    }

    private List<String> publicWords(long hearingId) {
        var words = new ArrayList<String>();
        drafts.inHearing(hearingId).ifPresent(document -> document.sections().forEach(section -> {
            words.add(section.title());
            words.add(section.easyRead());
            section.paragraphs().stream().map(Paragraph::text).forEach(words::add);
        }));
        sql.selectDistinct(SCREENING.PUBLIC_NAME, SCREENING.PUBLIC_ORGANISATION).from(SCREENING).join(REPLY)
                .on(REPLY.ID.eq(SCREENING.REPLY_ID))
                .where(REPLY.CONSULTATION_ID.eq(hearingId)).and(SCREENING.PUBLICATION.eq("APPROVED"))
                .forEach(row -> {
                    words.add(row.value1());
                    words.add(row.value2());
                });
        return words;
    }
}
