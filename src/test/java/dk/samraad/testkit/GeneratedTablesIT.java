package dk.samraad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The committed jOOQ tables are those of the migrated database.
/// `mvn test -Dtest=GeneratedTablesIT -Dsamraad.regenerate=true` writes them anew.
class GeneratedTablesIT {
    private static final Path COMMITTED = Path.of("src/main/generated");

    @TempDir
    Path fresh;

    @Test
    void committed_tables_are_those_of_the_migrations() throws Exception {
        generate(fresh);
        if (Boolean.getBoolean("samraad.regenerate")) replaceCommitted();
        assertThat(files(COMMITTED)).as("run with -Dsamraad.regenerate=true").isEqualTo(files(fresh));
    }

    private static void generate(Path target) throws Exception {
        var tool = new GenerationTool();
        tool.setDataSource(TestDatabase.fresh());
        tool.run(new Configuration()
                .withLogging(Logging.WARN)
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withExcludes("flyway\\..*|platform\\.scheduled_tasks|pg_.*|information_schema\\..*|public\\..*")
                                .withOutputSchemaToDefault(false)
                                .withIncludeRoutines(false)
                                .withForcedTypes(new ForcedType()
                                        .withName("INSTANT")
                                        .withIncludeTypes("(?i:timestamp with time zone|timestamptz)")))
                        .withGenerate(new Generate()
                                .withRecords(false)
                                .withDeprecated(false)
                                .withGlobalCatalogReferences(false)
                                .withGlobalRoutineReferences(false)
                                .withDefaultCatalog(false)
                                .withComments(false)
                                .withJavadoc(false)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false)
                                .withGeneratedAnnotation(false))
                        .withTarget(new Target().withPackageName("dk.samraad.jooq").withDirectory(target.toString()))));
    }

    private void replaceCommitted() throws IOException {
        if (Files.exists(COMMITTED)) {
            try (var old = Files.walk(COMMITTED)) {
                for (var path : old.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
            }
        }
        for (var file : files(fresh).entrySet()) {
            var target = COMMITTED.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    private static Map<String, String> files(Path root) throws IOException {
        var files = new TreeMap<String, String>();
        if (!Files.exists(root)) return files;
        try (var all = Files.walk(root)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
