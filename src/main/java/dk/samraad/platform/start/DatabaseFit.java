package dk.samraad.platform.start;

import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// Looks whether Samråd can live in the database before anything in it is changed.
@Singleton
@Named(DatabaseFit.NAME)
class DatabaseFit implements FlywayConfigurationCustomizer {
    static final String NAME = "default";
    private static final int OLDEST = 14;
    private static final String FACTS = "select current_setting('server_version_num')::int / 10000, current_setting('server_encoding'), "
            + "exists (select from pg_collation where collname = 'da-x-icu')";

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public void customizeFluentConfiguration(FluentConfiguration configuration) {
        // What this release does not know a newer one has done: CannotStart says so.
        configuration.ignoreMigrationPatterns(new String[0]);
        check(configuration.getDataSource());
    }

    static void check(DataSource database) {
        try (var connection = database.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery(FACTS)) {
            rows.next();
            against(rows.getInt(1), rows.getString(2), rows.getBoolean(3)).ifPresent(why -> {
                throw new CannotStart(why);
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What speaks against a database, to its operator.
    ///
    /// @param version the first number of PostgreSQL's
    /// @param danish whether it was built with ICU, which knows Danish letters
    static Optional<String> against(int version, String encoding, boolean danish) {
        if (version < OLDEST) return Optional.of("The database (DATASOURCES_DEFAULT_URL) is PostgreSQL " + version + "; Samråd needs "
                + OLDEST + " or newer.");
        if (!encoding.equals("UTF8")) return Optional.of("The database (DATASOURCES_DEFAULT_URL) is encoded in " + encoding
                + "; Samråd needs UTF8: create database … encoding 'UTF8' template template0.");
        if (!danish) return Optional.of("The PostgreSQL of the database (DATASOURCES_DEFAULT_URL) was built without ICU and cannot tell "
                + "Danish letters; Samråd needs the collation da-x-icu.");
        return Optional.empty();
    }
}
