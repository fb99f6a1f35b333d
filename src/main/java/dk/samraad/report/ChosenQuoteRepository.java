package dk.samraad.report;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChosenQuoteRepository extends GenericRepository<EditionRequest, Long> {
    @Query("insert into report.chosen_quote (survey_id, question, text_sha256) values (:survey, :question, :fingerprint) "
            + "on conflict do nothing")
    void choose(long survey, String question, String fingerprint);

    @Query("delete from report.chosen_quote where survey_id = :survey and question = :question and text_sha256 = :fingerprint")
    void drop(long survey, String question, String fingerprint);
}
