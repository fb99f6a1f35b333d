package dk.samraad.identity;

import static dk.samraad.jooq.identity.Tables.ACCOUNT;

import dk.samraad.platform.audit.StaffNames;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.util.List;
import org.jooq.DSLContext;

/// The names of everybody with an account.
@Singleton
class AccountNames implements StaffNames {
    private final DSLContext sql;

    AccountNames(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    @Connectable
    public List<String> names() {
        return sql.selectDistinct(ACCOUNT.NAME, ACCOUNT.NAME.collate("da-x-icu")).from(ACCOUNT).orderBy(ACCOUNT.NAME.collate("da-x-icu"))
                .fetch(ACCOUNT.NAME);
    }
}
