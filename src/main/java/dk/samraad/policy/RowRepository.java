package dk.samraad.policy;

import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/// What the repositories of all rows can do. The id is given by the row's place, so saving always inserts.
interface RowRepository<R extends Row> extends GenericRepository<R, String> {
    Optional<R> findById(String id);

    List<R> findByDocumentOrderByPosition(String document);

    List<R> saveAll(Iterable<R> rows);

    List<R> updateAll(Iterable<R> rows);

    void deleteAll(Iterable<R> rows);
}
