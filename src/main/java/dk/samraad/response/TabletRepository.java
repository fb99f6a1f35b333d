package dk.samraad.response;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TabletRepository extends GenericRepository<TabletLink, byte[]> {
    TabletLink save(TabletLink link);

    @Query("select token_hash, survey_id, place, made_on, revoked from response.tablet_link "
            + "where token_hash = :hash and survey_id = :survey")
    Optional<TabletLink> find(byte[] hash, long survey);

    @Query("select token_hash, survey_id, place, made_on, revoked from response.tablet_link "
            + "where survey_id = :survey order by made_on, place")
    List<TabletLink> of(long survey);

    @Query("update response.tablet_link set revoked = true where token_hash = :hash and survey_id = :survey")
    void revoke(byte[] hash, long survey);
}
