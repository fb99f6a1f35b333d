package dk.samraad.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRepository extends GenericRepository<Account, UUID> {
    Account save(Account account);

    Optional<Account> findByEmail(String email);

    Optional<Account> findById(UUID id);

    long count();

    @Query("select * from identity.account order by name collate \"da-x-icu\", email")
    List<Account> byName();

    @Query("update identity.account set locked_at = :at where id = :id")
    void setLocked(UUID id, @Nullable Instant at);

    @Query("delete from identity.account where id = :id")
    void remove(UUID id);

    @Query("select id from identity.account where locked_at < :before")
    List<UUID> lockedBefore(Instant before);

    @Query("update identity.account set password = :password where id = :id")
    void changePassword(UUID id, String password);

    /// Until the end of the transaction nobody else adds, locks or removes an account.
    @Query("select pg_advisory_xact_lock(hashtext('identity.account')) is not null")
    boolean lock();
}
