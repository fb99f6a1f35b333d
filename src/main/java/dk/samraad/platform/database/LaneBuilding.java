package dk.samraad.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Puts [Lanes] in the place of the one pool that Micronaut makes, which becomes the jobs' lane. Before all others who wait
/// for that pool: what migrates on it and what hands it out to transactions must meet the lanes.
@Singleton
class LaneBuilding implements BeanCreatedEventListener<DataSource>, Ordered {
    /// A connection that was silent for half a second is asked whether it lives before it is given out; so long it may think.
    private static final long VALIDATION = 1000;
    private static final long IDLE = 60_000;

    private final Patience patience;
    private final List<Lane> lanes = new ArrayList<>();

    LaneBuilding(Patience patience) {
        this.patience = patience;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        if (!(event.getBean() instanceof HikariDataSource jobs)) return event.getBean();
        return new Lanes(lane(jobs, "pages"), lane(jobs, "sends"), jobs);
    }

    private Lane lane(HikariDataSource jobs, String name) {
        var config = new HikariConfig();
        // Whatever an operator set for the one holds for all.
        jobs.copyStateTo(config);
        config.setPoolName(name);
        config.setUsername(jobs.getUsername());
        config.setPassword(jobs.getPassword());
        config.setDataSourceProperties(patience.ofPages(jobs.getDataSourceProperties()));
        config.setMinimumIdle(1);
        config.setIdleTimeout(IDLE);
        config.setConnectionTimeout(patience.connection().toMillis());
        config.setValidationTimeout(patience.connection().isZero() ? VALIDATION : Math.min(VALIDATION, patience.connection().toMillis()));
        // The jobs' lane has met the database by now; these make their first connection by the way.
        config.setInitializationFailTimeout(-1);
        var lane = new Lane(new HikariDataSource(config));
        lanes.add(lane);
        return lane;
    }

    @PreDestroy
    void close() {
        lanes.forEach(Lane::close);
    }

    /// The jobs' lane, before its pool is made of it.
    @Singleton
    static class OfJobs implements BeanCreatedEventListener<DatasourceConfiguration> {
        private final Patience patience;

        OfJobs(Patience patience) {
            this.patience = patience;
        }

        @Override
        public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
            var config = event.getBean();
            config.setDataSourceProperties(patience.ofJobs(config.getDataSourceProperties()));
            return config;
        }
    }
}
