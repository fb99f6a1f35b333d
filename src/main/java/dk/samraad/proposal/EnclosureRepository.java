package dk.samraad.proposal;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EnclosureRepository extends GenericRepository<EnclosureRow, Long> {
    EnclosureRow save(EnclosureRow row);

    Optional<EnclosureRow> findByIdAndConsultationId(long id, long consultationId);

    int deleteByIdAndConsultationId(long id, long consultationId);

    int countByConsultationId(long consultationId);
}
