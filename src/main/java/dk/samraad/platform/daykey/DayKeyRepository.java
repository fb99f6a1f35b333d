package dk.samraad.platform.daykey;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DayKeyRepository extends GenericRepository<DayKeyRow, LocalDate> {
    /// Waits for another instance that is just making the key of the same day, and then leaves what stands there.
    @Query("insert into platform.day_key (day, fingerprint) values (:day, :fingerprint) on conflict (day) do nothing")
    void keep(LocalDate day, byte[] fingerprint);

    @Query("select day, fingerprint from platform.day_key where day = :day")
    Optional<DayKeyRow> find(LocalDate day);

    @Query("select day, fingerprint from platform.day_key order by day")
    List<DayKeyRow> all();

    @Query("delete from platform.day_key where day = :day and fingerprint = :fingerprint")
    void forget(LocalDate day, byte[] fingerprint);
}
