package dk.samraad.proposal;

import static dk.samraad.jooq.hearing.Tables.DOCUMENT_VERSION;
import static dk.samraad.jooq.hearing.Tables.PARAGRAPH;
import static dk.samraad.jooq.hearing.Tables.SECTION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Versions with everything in them, one statement each.
@Singleton
@Connectable
class DraftQueries {
    private final DSLContext sql;

    DraftQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// The newest that was sent out and heard.
    Optional<Draft> inHearing(long hearing) {
        return newest(hearing, DOCUMENT_VERSION.SENT_OUT_AT.isNotNull().and(DSL.not(DOCUMENT_VERSION.FINAL)));
    }

    Optional<Draft> finalOf(long hearing) {
        return newest(hearing, DOCUMENT_VERSION.SENT_OUT_AT.isNotNull().and(DOCUMENT_VERSION.FINAL));
    }

    Optional<Draft> beingWritten(long hearing) {
        return newest(hearing, DOCUMENT_VERSION.SENT_OUT_AT.isNull());
    }

    Optional<Draft> newest(long hearing) {
        return newest(hearing, DSL.noCondition());
    }

    Optional<Draft> version(long hearing, int number) {
        return newest(hearing, DOCUMENT_VERSION.NUMBER.eq(number));
    }

    Map<Long, Instant> firstSentOut(Collection<Long> hearings) {
        var first = DSL.min(DOCUMENT_VERSION.SENT_OUT_AT);
        return sql.select(DOCUMENT_VERSION.CONSULTATION_ID, first).from(DOCUMENT_VERSION)
                .where(DOCUMENT_VERSION.CONSULTATION_ID.in(hearings), DOCUMENT_VERSION.SENT_OUT_AT.isNotNull())
                .groupBy(DOCUMENT_VERSION.CONSULTATION_ID).fetchMap(DOCUMENT_VERSION.CONSULTATION_ID, first);
    }

    Optional<Draft> byId(long version) {
        return fetch(DOCUMENT_VERSION.ID.eq(version));
    }

    List<VersionLine> versionsOf(long hearing) {
        return sql.select(DOCUMENT_VERSION.NUMBER, DOCUMENT_VERSION.FINAL, DOCUMENT_VERSION.SENT_OUT_AT, DOCUMENT_VERSION.SENT_OUT_BY)
                .from(DOCUMENT_VERSION).where(DOCUMENT_VERSION.CONSULTATION_ID.eq(hearing)).orderBy(DOCUMENT_VERSION.NUMBER.desc())
                .fetch(r -> new VersionLine(r.value1(), r.value2(), Optional.ofNullable(r.value3()), Blank.of(r.value4())));
    }

    /// Every name a section or paragraph of this hearing ever had.
    Names names(long hearing) {
        var sent = sql.fetchExists(DOCUMENT_VERSION, DOCUMENT_VERSION.CONSULTATION_ID.eq(hearing)
                .and(DOCUMENT_VERSION.SENT_OUT_AT.isNotNull()));
        if (!sent) return Names.NONE;
        var mine = DOCUMENT_VERSION.CONSULTATION_ID.eq(hearing);
        var numbers = sql.selectDistinct(SECTION.NUMBER).from(SECTION).join(DOCUMENT_VERSION).on(DOCUMENT_VERSION.ID.eq(SECTION.VERSION_ID))
                .where(mine);
        var codes = sql.selectDistinct(PARAGRAPH.CODE).from(PARAGRAPH).join(SECTION).on(SECTION.ID.eq(PARAGRAPH.SECTION_ID))
                .join(DOCUMENT_VERSION).on(DOCUMENT_VERSION.ID.eq(SECTION.VERSION_ID)).where(mine);
        return new Names(true, numbers.fetchSet(SECTION.NUMBER), codes.fetchSet(PARAGRAPH.CODE));
    }

    private Optional<Draft> newest(long hearing, Condition which) {
        var found = select(DOCUMENT_VERSION.ID).from(DOCUMENT_VERSION).where(DOCUMENT_VERSION.CONSULTATION_ID.eq(hearing).and(which))
                .orderBy(DOCUMENT_VERSION.NUMBER.desc()).limit(1);
        return fetch(DOCUMENT_VERSION.ID.eq(found));
    }

    private Optional<Draft> fetch(Condition which) {
        return sql.select(DOCUMENT_VERSION.ID, DOCUMENT_VERSION.CONSULTATION_ID, DOCUMENT_VERSION.NUMBER, DOCUMENT_VERSION.FINAL,
                        DOCUMENT_VERSION.SENT_OUT_AT, DOCUMENT_VERSION.REVISION, DOCUMENT_VERSION.TITLE,
                        multiset(select(SECTION.NUMBER, SECTION.TITLE, SECTION.THEME_CODE,
                                multiset(select(PARAGRAPH.ID, PARAGRAPH.CODE, PARAGRAPH.TEXT, PARAGRAPH.THEME_CODE).from(PARAGRAPH)
                                        .where(PARAGRAPH.SECTION_ID.eq(SECTION.ID)).orderBy(PARAGRAPH.POSITION))
                                        .convertFrom(rows -> rows.map(mapping((id, code, text, theme) -> new Paragraph(id, code, text,
                                                Blank.of(theme))))),
                                SECTION.EASY_READ, SECTION.CHAPTER)
                                .from(SECTION).where(SECTION.VERSION_ID.eq(DOCUMENT_VERSION.ID)).orderBy(SECTION.POSITION))
                                .convertFrom(rows -> rows.map(mapping((number, title, theme, paragraphs, easy, chapter) ->
                                        new Section(number, title, Blank.of(theme), paragraphs, Blank.of(easy), chapter)))))
                .from(DOCUMENT_VERSION)
                .where(which)
                .fetchOptional(mapping((id, hearing, number, isFinal, sentOutAt, revision, title, sections) ->
                        new Draft(id, hearing, number, isFinal, Optional.ofNullable(sentOutAt), revision, sections, title)));
    }
}
