package dk.samraad.proposal;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SectionRepository extends GenericRepository<SectionRow, Long> {
    List<SectionRow> saveAll(Iterable<SectionRow> rows);
}
