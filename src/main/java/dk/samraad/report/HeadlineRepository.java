package dk.samraad.report;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HeadlineRepository extends GenericRepository<EditionRequest, Long> {
    @Query("insert into report.headline (survey_id, consultation_id, language, part, position, sentence, rests_on, told, written_by, "
            + "written_at) "
            + "values (:survey, :hearing, :language, :part, :position, :sentence, :restsOn, :told, :by, :at)")
    void write(
            @Nullable Long survey, @Nullable Long hearing, String language, String part, int position, String sentence,
            String restsOn, String told,
            String by, Instant at);

    @Query("delete from report.headline where survey_id = :survey and language = :language")
    void dropOfSurvey(long survey, String language);

    @Query("delete from report.headline where consultation_id = :hearing and language = :language")
    void dropOfHearing(long hearing, String language);
}
