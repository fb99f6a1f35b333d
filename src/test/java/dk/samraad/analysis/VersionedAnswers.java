package dk.samraad.analysis;

import dk.samraad.response.Projection;
import dk.samraad.survey.Answers;
import dk.samraad.survey.AnswersFormat;
import dk.samraad.survey.Definition;
import dk.samraad.survey.Journey;
import dk.samraad.survey.Publication;
import dk.samraad.survey.PublishedVersion;
import dk.samraad.survey.Surveys;
import dk.samraad.testkit.RunningSamraad;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Answers to given versions of a survey as they stand when moved, told apart by the product itself ([Projection]).
public final class VersionedAnswers {
    private final RunningSamraad app;
    private final String slug;

    public VersionedAnswers(RunningSamraad app, String slug) {
        this.app = app;
        this.slug = slug;
    }

    private Surveys surveys() {
        return app.bean(Surveys.class);
    }

    /// Edits and publishes, new words confirmed.
    Publication publish(Definition definition) {
        var revision = surveys().edit(slug, surveys().bySlug(slug).revision(), definition).revision();
        return surveys().publish(slug, dk.samraad.platform.audit.Actor.systemAs("test"), OptionalLong.of(revision));
    }

    /// A version as one made before changes were refused.
    PublishedVersion force(Definition definition) {
        var id = surveys().bySlug(slug).id();
        app.execute("insert into survey.version (survey_id, number, definition, published_at, published_by) select " + id + ", 1 + count(*), '"
                + dk.samraad.survey.Definitions.toJson(definition).replace("'", "''") + "'::jsonb, now(), 'test' from survey.version where survey_id = " + id);
        return surveys().versionsOf(slug).getFirst();
    }

    /// What is not shown on the way is left out, as when somebody sends.
    public void give(PublishedVersion version, int people, IntFunction<Answers> answers) {
        give(version, IntStream.range(0, people).mapToObj(answers).toList());
    }

    void give(PublishedVersion version, java.util.List<Answers> answers) {
        try (var connection = app.dataSource().getConnection(); var insert = connection.prepareStatement("""
                insert into response.answer_sheet (id, version_id, survey_id, receipt_hash, mode, language, received_on, answers)
                values (?, ?, ?, sha256(?), 'WEB', 'da', '2026-03-02', ?::jsonb)""")) {
            for (var each : answers) {
                var id = UUID.randomUUID();
                insert.setObject(1, id);
                insert.setLong(2, version.id());
                insert.setLong(3, version.surveyId());
                insert.setBytes(4, id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                insert.setString(5, AnswersFormat.write(Journey.of(version.definition(), each).answers()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        app.bean(Projection.class).rebuild(version.surveyId());
    }
}
