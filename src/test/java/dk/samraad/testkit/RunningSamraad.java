package dk.samraad.testkit;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.context.env.PropertySource;
import io.micronaut.inject.qualifiers.PrimaryQualifier;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The whole application on a random port, on a database of its own, under a clock the test sets.
///
/// ```java
/// @RegisterExtension
/// static final RunningSamraad app = RunningSamraad.withoutDemo();
/// ```
public final class RunningSamraad implements BeforeAllCallback, AfterAllCallback {
    public final SettableClock clock = new SettableClock();
    private final Map<String, Object> properties = new HashMap<>();
    /// Statements are written down for all of them in one list.
    private static final Semaphore COUNTED = new Semaphore(1);
    /// Of the classes that share it one runs at a time.
    private final Semaphore shared = new Semaphore(1);
    private int classes = 1;
    private int through;
    private boolean counting;
    private @Nullable EmbeddedServer server;
    private @Nullable String database;
    private @Nullable Cluster cluster;
    private @Nullable String foreignUrl;
    private @Nullable DataSource foreign;
    private @Nullable String earlier;
    private String left = "";

    private RunningSamraad() {}

    public static RunningSamraad withoutDemo() {
        return new RunningSamraad().with("samraad.demo", false);
    }

    /// The example is loaded once for all who ask, and each gets a copy.
    public static RunningSamraad withDemo() {
        return new RunningSamraad().with("samraad.demo", true);
    }

    public RunningSamraad with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    /// A cluster of its own, whose files a test may read, migrated by the application itself.
    public RunningSamraad onFilesOfItsOwn() {
        cluster = Cluster.start();
        return this;
    }

    /// A database of somebody else's, migrated by the application itself.
    ///
    /// @param url with the role it comes in by
    /// @param behind for looking behind the doors
    public RunningSamraad on(String url, DataSource behind) {
        foreignUrl = url;
        foreign = behind;
        return this;
    }

    /// A database as an earlier release left it.
    ///
    /// @param version of its last migration
    public RunningSamraad after(String version, String sql) {
        earlier = version;
        left = sql;
        return this;
    }

    /// Another instance on the database of one that runs; [#start] and [#stop] it by hand.
    public RunningSamraad beside(RunningSamraad other) {
        database = Objects.requireNonNull(other.database);
        return this;
    }

    public void start() {
        beforeAll(null);
    }

    public void stop() {
        afterAll(null);
    }

    /// Where its keys lie.
    public Path keys() {
        return Path.of(String.valueOf(properties.get("samraad.key-dir")));
    }

    /// Every file of the cluster of its own.
    public Path files() {
        return Objects.requireNonNull(cluster).files();
    }

    /// Started by the first of some classes that inherit it, stopped after the last: a class that was split starts no more than before.
    public RunningSamraad sharedBy(int classes) {
        this.classes = classes;
        return this;
    }

    /// Every statement can be counted with [CountingDriver#during].
    public RunningSamraad counting() {
        counting = true;
        return this;
    }

    @Override
    public void beforeAll(@Nullable ExtensionContext context) {
        if (context != null) shared.acquireUninterruptibly();
        if (context != null && counting) COUNTED.acquireUninterruptibly();
        if (classes > 1 && server != null) return;
        properties.computeIfAbsent("samraad.key-dir", key -> TestDatabase.folder("keys").toString());
        var url = database();
        properties.put("datasources.default.url", counting ? url.replace("jdbc:", CountingDriver.PREFIX) : url);
        if (counting) properties.put("datasources.default.driver-class-name", CountingDriver.class.getName());
        properties.putIfAbsent("datasources.default.username", "postgres");
        properties.put("datasources.default.password", "");
        properties.put("micronaut.server.port", "-1");
        // Tests run jobs by hand.
        properties.putIfAbsent("samraad.jobs", false);
        // No statement comes between those a test counts.
        properties.putIfAbsent("samraad.kept-pages.look", "1d");
        properties.putIfAbsent("spec.cheap-passwords", true);
        server = (EmbeddedServer) ApplicationContext.builder()
                .propertySources(PropertySource.of("test", properties, 1000))
                // Micronaut supplies the system's clock; this one goes before it.
                .beanDefinitions(RuntimeBeanDefinition.builder(InstantSource.class, () -> clock)
                        .singleton(true).qualifier(PrimaryQualifier.instance()).build())
                .build()
                .start()
                .getBean(EmbeddedServer.class)
                .start();
    }

    @Override
    public void afterAll(@Nullable ExtensionContext context) {
        try {
            end();
        } finally {
            if (context != null && counting) COUNTED.release();
            if (context != null) shared.release();
        }
    }

    private void end() {
        if (++through < classes) return;
        if (server != null) {
            var applicationContext = server.getApplicationContext();
            server.close();
            applicationContext.close();
        }
        if (cluster != null) cluster.close();
        if (classes == 1) return;
        // A class that comes after all, because one more inherits it than was said, gets one of its own.
        server = null;
        if (earlier == null) database = null;
        through = 0;
    }

    /// @return its JDBC address
    private String database() {
        if (cluster != null) return cluster.url();
        if (foreignUrl != null) return foreignUrl;
        if (earlier != null) database = TestDatabase.leftBy(earlier, left);
        else if (database == null && Boolean.TRUE.equals(properties.get("samraad.demo"))) database = Example.copiedWith(keys());
        else if (database == null) database = TestDatabase.freshName();
        return TestDatabase.url(database);
    }

    /// On an empty database, where the demo is loaded once more: for a test that depends on how it came there.
    public RunningSamraad loadingByItself() {
        database = TestDatabase.freshName();
        return this;
    }

    /// @return the name of its database in the one PostgreSQL
    String name() {
        return Objects.requireNonNull(database);
    }

    public <T> T bean(Class<T> type) {
        return server().getApplicationContext().getBean(type);
    }

    public <T> java.util.Collection<T> beans(Class<T> type) {
        return server().getApplicationContext().getBeansOfType(type);
    }

    /// `http://localhost:<port>` and the path.
    public String address(String path) {
        return "http://localhost:" + server().getPort() + path;
    }

    /// A browser without a screen: keeps cookies, follows redirects, sends forms.
    public Client client() {
        return new Client(address(""));
    }

    public DataSource dataSource() {
        if (foreign != null) return foreign;
        return cluster == null ? TestDatabase.dataSource(Objects.requireNonNull(database)) : cluster.dataSource();
    }

    public void execute(String sql) {
        TestDatabase.execute(dataSource(), sql);
    }

    /// The rows of a query, each as its values' texts, for looking behind the doors.
    public List<List<String>> query(String sql) {
        try (var connection = dataSource().getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            var all = new ArrayList<List<String>>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) row.add(String.valueOf(rows.getString(i)));
                all.add(row);
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String queryOne(String sql) {
        return query(sql).getFirst().getFirst();
    }

    private EmbeddedServer server() {
        return Objects.requireNonNull(server, "the application is started before the first test");
    }
}
