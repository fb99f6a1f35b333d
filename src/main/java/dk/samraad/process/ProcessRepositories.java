package dk.samraad.process;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;

/// Writes a process, one repository per table.
@Singleton
record ProcessRepositories(Involvements involvements, Phases phases, Milestones milestones, Bodies bodies) {

    void save(Involvement i) {
        involvements.save(InvolvementRow.of(i));
        phases.saveAll(IntStream.range(0, i.phases().size()).mapToObj(n -> PhaseRow.of(i.slug(), n, i.phases().get(n))).toList());
        milestones.saveAll(IntStream.range(0, i.milestones().size()).mapToObj(n -> MilestoneRow.of(i.slug(), n, i.milestones().get(n)))
                .toList());
        bodies.saveAll(IntStream.range(0, i.bodies().size()).mapToObj(n -> BodyRow.of(i.slug(), n, i.bodies().get(n))).toList());
    }

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface Involvements extends GenericRepository<InvolvementRow, String> {
        InvolvementRow save(InvolvementRow row);

        boolean existsById(String slug);
    }

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface Phases extends GenericRepository<PhaseRow, String> {
        List<PhaseRow> saveAll(Iterable<PhaseRow> rows);
    }

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface Milestones extends GenericRepository<MilestoneRow, String> {
        List<MilestoneRow> saveAll(Iterable<MilestoneRow> rows);
    }

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface Bodies extends GenericRepository<BodyRow, String> {
        List<BodyRow> saveAll(Iterable<BodyRow> rows);
    }
}
