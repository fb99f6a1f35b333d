package dk.samraad.identity;

import static dk.samraad.jooq.identity.Tables.ACCOUNT;
import static dk.samraad.jooq.identity.Tables.SESSION;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

@Singleton
class SessionQueries {
    record Open(Member member, Instant seenAt) {}

    private final DSLContext database;

    SessionQueries(DSLContext database) {
        this.database = database;
    }

    @ReadOnly
    Optional<Open> find(String tokenHash, Instant openedAfter, Instant seenAfter) {
        return database.select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.EMAIL, ACCOUNT.ROLE, SESSION.SEEN_AT)
                .from(SESSION)
                .join(ACCOUNT).on(ACCOUNT.ID.eq(SESSION.ACCOUNT))
                .where(SESSION.TOKEN_HASH.eq(tokenHash), SESSION.OPENED_AT.gt(openedAfter), SESSION.SEEN_AT.gt(seenAfter),
                        ACCOUNT.LOCKED_AT.isNull())
                .fetchOptional(row -> new Open(
                        new Member(row.value1(), row.value2(), row.value3(), Role.valueOf(row.value4())), row.value5()));
    }
}
