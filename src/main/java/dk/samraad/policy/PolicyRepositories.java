package dk.samraad.policy;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import jakarta.inject.Singleton;

/// One repository per table of rows, in the order in which they are written.
@Singleton
record PolicyRepositories(
        Themes themes,
        Principles principles,
        Commitments commitments,
        Goals goals,
        Baseline baseline,
        Recommendations recommendations,
        Quotes quotes,
        ActionPlan actionPlan,
        Steps steps,
        Bodies bodies,
        Measurements measurements,
        DefinedTerms definedTerms,
        LegalBases legalBases) {

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface Themes extends RowRepository<Theme> {}

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface Principles extends RowRepository<Principle> {}

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface Commitments extends RowRepository<Commitment> {}

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface Goals extends RowRepository<Goal> {}

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface Baseline extends RowRepository<BaselineFigure> {}

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface Recommendations extends RowRepository<Recommendation> {}

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface Quotes extends RowRepository<Quote> {}

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface ActionPlan extends RowRepository<ActionPlanPart> {}

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface Steps extends RowRepository<MakingStep> {}

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface Bodies extends RowRepository<MakingBody> {}

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface Measurements extends RowRepository<Measurement> {}

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface DefinedTerms extends RowRepository<DefinedTerm> {}

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface LegalBases extends RowRepository<LegalBasis> {}
}
