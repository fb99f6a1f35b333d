package dk.samraad.assessment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface BoilerplateRepository extends GenericRepository<BoilerplateRow, Long> {
    BoilerplateRow save(BoilerplateRow row);

    BoilerplateRow update(BoilerplateRow row);

    @Query("select * from hearing.boilerplate where id = :id for update")
    Optional<BoilerplateRow> lock(long id);

    Optional<BoilerplateRow> findById(Long id);

    Optional<BoilerplateRow> findByTitle(String title);

    @Query("select * from hearing.boilerplate order by title collate \"da-x-icu\"")
    List<BoilerplateRow> inOrder();

    @Query("delete from hearing.boilerplate where id = :id")
    void delete(long id);
}
