package dk.samraad.survey;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SurveyRepository extends GenericRepository<SurveyRow, Long> {
    SurveyRow save(SurveyRow row);

    /// Whoever publishes or opens next waits until this transaction ends.
    @Query("select id from survey.questionnaire where slug = :slug for update")
    Optional<Long> lock(String slug);

    /// @return 0 when somebody else was first
    @Query("update survey.questionnaire set draft = cast(:draft as jsonb), revision = revision + 1 where slug = :slug "
            + "and revision = :revision")
    int edit(String slug, long revision, String draft);

    @Query("update survey.questionnaire set opens_on = :opensOn, closes_on = :closesOn, public_until = :publicUntil,"
            + " retained_until = :retainedUntil, revision = revision + 1 where slug = :slug and revision = :revision")
    int reschedule(String slug, long revision, LocalDate opensOn, LocalDate closesOn, LocalDate publicUntil, LocalDate retainedUntil);

    @Query("update survey.questionnaire set filed_at = :at, filed_by = :by, filed_as = :as, filed_sha256 = :sha256 where id = :id "
            + "and emptied_on is null")
    int file(long id, Instant at, String by, String as, String sha256);

    @Query("update survey.questionnaire set emptied_on = :on where id = :id and emptied_on is null")
    int empty(long id, LocalDate on);

    @Query("update survey.questionnaire set state = :state, closed_at = :closedAt, revision = revision + 1 where id = :id")
    int move(long id, String state, @Nullable Instant closedAt);
}
