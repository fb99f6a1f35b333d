package dk.samraad.party;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OrganisationRepository extends GenericRepository<OrganisationRow, Long> {
    OrganisationRow save(OrganisationRow row);

    /// Until the end of the transaction nobody else changes the register: names, seats and offices are checked against it.
    @Query("select pg_advisory_xact_lock(hashtext('party.organisation')) is not null")
    boolean lock();

    @Query("select exists (select from party.organisation where lower(name collate \"da-x-icu\") = "
            + "lower(cast(:name as text) collate \"da-x-icu\") and archived_at is null and id <> :besides)")
    boolean isNameTaken(String name, long besides);

    default int update(OrganisationRow row, long id, long revision) {
        return update(
                id, revision, row.name(), row.kind(), row.councilKind(), row.email(), row.phone(), row.postalAddress(), row.note());
    }

    @Query("""
            update party.organisation set name = :name, kind = :kind, council_kind = :councilKind, email = :email, phone = :phone,
                postal_address = :postalAddress, note = :note, revision = revision + 1
            where id = :id and revision = :revision""")
    int update(
            long id, long revision, String name, String kind, @Nullable String councilKind, String email, String phone,
            String postalAddress, String note);

    @Query("""
            update party.organisation set email = '', phone = '', postal_address = '', note = '', revision = revision + 1
            where archived_at < :before and (email <> '' or phone <> '' or postal_address <> '' or note <> '')""")
    int forgetArchived(Instant before);

    @Query("update party.organisation set archived_at = :now, revision = revision + 1 where id = :id and archived_at is null")
    void archive(long id, Instant now);
}
