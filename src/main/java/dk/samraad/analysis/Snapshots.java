package dk.samraad.analysis;

import static dk.samraad.jooq.analysis.Tables.SNAPSHOT;
import static dk.samraad.jooq.response.Tables.ANSWER_SHEET;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/// Keeps what was taken up, as it was taken up.
@Singleton
class Snapshots {
    /// @param versions numbers of the versions counted; empty when that was not written down
    record Snapshot(int number, LocalDate takenOn, int respondents, StoredTables tables, List<Integer> versions) {}

    private static final Field<Boolean> INTERIM = field("coalesce(({0} ->> 'interim')::boolean, false)", Boolean.class, SNAPSHOT.TABLES);

    private final DSLContext db;
    private final ObjectMapper json;
    private final ReadTables read;

    Snapshots(DSLContext db, ObjectMapper json, ReadTables read) {
        this.db = db;
        this.json = json;
        this.read = read;
    }

    List<Snapshot> all(long survey) {
        return db.select(SNAPSHOT.NUMBER, SNAPSHOT.TAKEN_ON, SNAPSHOT.RESPONDENTS, SNAPSHOT.TABLES, SNAPSHOT.VERSIONS).from(SNAPSHOT)
                .where(SNAPSHOT.SURVEY_ID.eq(survey)).orderBy(SNAPSHOT.NUMBER)
                .fetch(row -> new Snapshot(row.value1(), row.value2(), row.value3(), read(row.value4()), versions(row.value5())));
    }

    Optional<Snapshot> newest(long survey) {
        var known = read.known();
        // What is known is not sent again: it may be half a megabyte.
        var tables = when(SNAPSHOT.ID.in(known.keySet()), castNull(SNAPSHOT.TABLES)).otherwise(SNAPSHOT.TABLES).as("unknown");
        return db.select(SNAPSHOT.NUMBER, SNAPSHOT.TAKEN_ON, SNAPSHOT.RESPONDENTS, tables, SNAPSHOT.VERSIONS, SNAPSHOT.ID).from(SNAPSHOT)
                .where(SNAPSHOT.SURVEY_ID.eq(survey)).orderBy(SNAPSHOT.NUMBER.desc()).limit(1)
                .fetchOptional(row -> new Snapshot(row.value1(), row.value2(), row.value3(), tables(row.value6(), row.value4(), known),
                        versions(row.value5())));
    }

    int count(long survey) {
        return db.fetchCount(SNAPSHOT, SNAPSHOT.SURVEY_ID.eq(survey));
    }

    /// In the newest; 0 when there is none.
    int respondents(long survey) {
        return db.select(SNAPSHOT.RESPONDENTS).from(SNAPSHOT).where(SNAPSHOT.SURVEY_ID.eq(survey)).orderBy(SNAPSHOT.NUMBER.desc()).limit(1)
                .fetchOptional(SNAPSHOT.RESPONDENTS).orElse(0);
    }

    /// Whether the newest was taken while the survey took answers still.
    boolean isInterim(long survey) {
        return db.select(INTERIM).from(SNAPSHOT)
                .where(SNAPSHOT.SURVEY_ID.eq(survey)).orderBy(SNAPSHOT.NUMBER.desc()).limit(1)
                        .fetchOptional(row -> row.value1()).orElse(false);
    }

    Standing standing(long survey, boolean open) {
        var answers = field(selectCount().from(ANSWER_SHEET).where(ANSWER_SHEET.SURVEY_ID.eq(survey)));
        var newest = select(SNAPSHOT.TAKEN_ON, INTERIM.as("interim")).from(SNAPSHOT).where(SNAPSHOT.SURVEY_ID.eq(survey))
                .orderBy(SNAPSHOT.NUMBER.desc()).limit(1).asTable("newest");
        return db.select(answers, newest.field(SNAPSHOT.TAKEN_ON), newest.field("interim", Boolean.class))
                .from(selectOne().asTable("one")).leftJoin(newest).on(trueCondition())
                .fetchSingle(row -> new Standing(row.value1(), Optional.ofNullable(row.value2()), Boolean.TRUE.equals(row.value3()), open));
    }

    boolean exist(long survey) {
        return db.fetchExists(SNAPSHOT, SNAPSHOT.SURVEY_ID.eq(survey));
    }

    void add(long survey, Snapshot snapshot, String byName) {
        db.insertInto(SNAPSHOT)
                .columns(SNAPSHOT.SURVEY_ID, SNAPSHOT.NUMBER, SNAPSHOT.TAKEN_ON, SNAPSHOT.TAKEN_BY, SNAPSHOT.RESPONDENTS, SNAPSHOT.TABLES,
                        SNAPSHOT.VERSIONS)
                .values(survey, snapshot.number(), snapshot.takenOn(), byName, snapshot.respondents(), write(snapshot.tables()),
                        snapshot.versions().toArray(Integer[]::new))
                .execute();
    }

    /// One at a time may take a snapshot of a survey.
    void lock(long survey) {
        db.fetch("select pg_advisory_xact_lock(60, {0})", org.jooq.impl.DSL.inline((int) survey));
    }

    private static List<Integer> versions(Integer @Nullable [] numbers) {
        return numbers == null ? List.of() : List.of(numbers);
    }

    /// @param text null where it is known
    private StoredTables tables(long id, @Nullable JSONB text, Map<Long, StoredTables> known) {
        var tables = text == null ? Objects.requireNonNull(known.get(id)) : read(text);
        read.keep(id, tables, text == null ? 0 : text.data().length());
        return tables;
    }

    private StoredTables read(JSONB text) {
        try {
            return json.readValue(text.data(), StoredTables.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JSONB write(StoredTables tables) {
        try {
            return JSONB.valueOf(json.writeValueAsString(tables));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
