package dk.samraad.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRepository extends GenericRepository<Account, UUID> {
    Account save(Account account);

    Optional<Account> findByEmail(String email);

    long count();

    /// Until the end of the transaction nobody else adds an account.
    @Query("select pg_advisory_xact_lock(hashtext('identity.account')) is not null")
    boolean lock();
}
