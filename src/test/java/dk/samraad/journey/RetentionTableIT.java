package dk.samraad.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.platform.jobs.OnceJob;
import dk.samraad.platform.jobs.RecurringJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `retention.md` has a line for everything that is stored, and names jobs that there are.
class RetentionTableIT extends Operated {
    private static final Pattern TABLE = Pattern.compile("`([a-z_]+\\.[a-z_]+)`");
    private static final Pattern JOB = Pattern.compile("`([a-z]+\\.[a-z-]+)`");

    private record Line(Set<String> tables, List<String> cells, Set<String> jobs) {}

    @Test
    void every_table_has_a_line_and_every_line_its_tables() throws IOException {
        var lines = lines();
        var told = new ArrayList<String>();
        lines.forEach(line -> told.addAll(line.tables));
        assertThat(told).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(told)).isEqualTo(tables());
        assertThat(lines).allSatisfy(line -> assertThat(line.cells).hasSize(5).noneMatch(String::isBlank));
    }

    @Test
    void a_new_table_without_a_line_is_found() throws IOException {
        app.execute("create table response.who_knows (id int)");
        try {
            var told = new TreeSet<String>();
            lines().forEach(line -> told.addAll(line.tables));
            assertThat(tables()).isNotEqualTo(told).contains("response.who_knows");
        } finally {
            app.execute("drop table response.who_knows");
        }
    }

    @Test
    void every_job_it_names_is_there_and_what_names_none_says_that_it_stays() throws IOException {
        var there = new TreeSet<String>();
        for (var job : app.beans(RecurringJob.class)) there.add(job.name());
        for (var job : app.beans(OnceJob.class)) there.add(job.name());
        var named = new TreeSet<String>();
        for (var line : lines()) {
            named.addAll(line.jobs);
            if (line.jobs.isEmpty()) assertThat(line.cells.get(3)).as(line.tables.toString()).startsWith("stays");
        }
        assertThat(there).containsAll(named);
        assertThat(named).as("a job that deletes is named").containsAll(there.stream().filter(name -> name.endsWith("retention")).toList());
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(Path.of("src/docs/retention.md")).stream().filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(1, line.lastIndexOf('|')).split("\\|"))
                .map(cells -> new Line(found(TABLE, cells[0]), Stream.of(cells).map(String::strip).toList(), found(JOB, cells[cells.length - 1]))).toList();
    }

    private static Set<String> found(Pattern what, String cell) {
        var found = new TreeSet<String>();
        what.matcher(cell).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static Set<String> tables() {
        var tables = new TreeSet<String>();
        app.query("select schemaname || '.' || tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema')")
                .forEach(row -> tables.add(row.getFirst()));
        return tables;
    }
}
