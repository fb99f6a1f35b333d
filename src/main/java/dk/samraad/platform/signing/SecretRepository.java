package dk.samraad.platform.signing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SecretRepository extends GenericRepository<Secret, String> {
    /// Waits for another instance that is just keeping the same name, and then leaves what stands there.
    @Query("insert into platform.secret (name, value) values (:name, :value) on conflict (name) do nothing")
    void keep(String name, String value);

    @Query("select value from platform.secret where name = :name")
    String read(String name);
}
