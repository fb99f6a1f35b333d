package dk.samraad.platform.database;

import dk.samraad.platform.health.ReadinessCheck;
import dk.samraad.platform.time.HouseClock;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the database what time it is: before anybody is served, and once a minute. See [HouseClock].
@Singleton
class ClockCheck implements ApplicationEventListener<StartupEvent>, ReadinessCheck {
    private static final Logger LOG = LoggerFactory.getLogger(ClockCheck.class);
    /// What took longer says nothing: nobody knows when in it the database looked at its clock.
    private static final Duration LONGEST = Duration.ofMillis(500);
    private static final Duration TOLD = Duration.ofSeconds(5);

    private final HouseClock clock;
    private final DataSource database;
    private final InstantSource machine;
    private boolean told;

    @Inject
    ClockCheck(HouseClock clock, DataSource database) {
        this(clock, DelegatingDataSource.unwrapDataSource(database), InstantSource.system());
    }

    ClockCheck(HouseClock clock, DataSource database, InstantSource machine) {
        this.clock = clock;
        this.database = database;
        this.machine = machine;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        ask();
    }

    @Scheduled(fixedDelay = "1m", initialDelay = "1m")
    void ask() {
        if (!clock.isTheMachines()) return;
        try {
            measure();
        } catch (SQLException e) {
            LOG.warn("The database's clock could not be read: {}", e.getSQLState());
        }
    }

    void measure() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            var before = machine.instant();
            var begun = System.nanoTime();
            try (var row = statement.executeQuery("select clock_timestamp()")) {
                row.next();
                var there = row.getObject(1, OffsetDateTime.class).toInstant();
                var took = Duration.ofNanos(System.nanoTime() - begun);
                if (took.compareTo(LONGEST) > 0) return;
                clock.follow(Duration.between(before.plus(took.dividedBy(2)), there));
            }
        }
        tell();
    }

    private void tell() {
        var apart = isTold();
        if (apart && !told) LOG.warn("{}", sentence());
        told = apart;
    }

    private boolean isTold() {
        return clock.apart().abs().compareTo(TOLD) > 0;
    }

    private String sentence() {
        var seconds = clock.apart().abs().toSeconds() + " s " + (clock.apart().isNegative() ? "ahead of" : "behind");
        return "The clock of this machine is " + seconds + " the database's. " + (clock.isTooFar()
                ? "That is too much to be levelled: set the two right."
                : "Samråd goes by the database's.");
    }

    @Override
    public String name() {
        return "platform.clock";
    }

    @Override
    public List<String> reasons() {
        return clock.isTooFar() ? List.of(sentence()) : List.of();
    }

    @Override
    public List<String> notes() {
        return isTold() && !clock.isTooFar() ? List.of(sentence()) : List.of();
    }
}
