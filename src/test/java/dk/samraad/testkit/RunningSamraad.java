package dk.samraad.testkit;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.inject.qualifiers.PrimaryQualifier;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private boolean counting;
    private @Nullable EmbeddedServer server;
    private @Nullable String database;

    private RunningSamraad() {}

    public static RunningSamraad withoutDemo() {
        return new RunningSamraad().with("samraad.demo", false);
    }

    public static RunningSamraad withDemo() {
        return new RunningSamraad().with("samraad.demo", true);
    }

    public RunningSamraad with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    /// Every statement can be counted with [CountingDriver#during].
    public RunningSamraad counting() {
        counting = true;
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        database = TestDatabase.freshName();
        var url = TestDatabase.url(database);
        properties.put("datasources.default.url", counting ? url.replace("jdbc:", CountingDriver.PREFIX) : url);
        if (counting) properties.put("datasources.default.driver-class-name", CountingDriver.class.getName());
        properties.put("datasources.default.username", "postgres");
        properties.put("datasources.default.password", "");
        properties.put("micronaut.server.port", "-1");
        // Tests run jobs by hand.
        properties.putIfAbsent("samraad.jobs", false);
        server = (EmbeddedServer) ApplicationContext.builder()
                .propertySources(io.micronaut.context.env.PropertySource.of("test", properties, 1000))
                // Micronaut supplies the system's clock; this one goes before it.
                .beanDefinitions(RuntimeBeanDefinition.builder(InstantSource.class, () -> clock)
                        .singleton(true)
                        .qualifier(PrimaryQualifier.instance())
                        .build())
                .build()
                .start()
                .getBean(EmbeddedServer.class)
                .start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (server != null) {
            var applicationContext = server.getApplicationContext();
            server.close();
            applicationContext.close();
        }
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
        return TestDatabase.dataSource(Objects.requireNonNull(database));
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

    /// The same clock type the application injects.
    public InstantSource clock() {
        return clock;
    }
}
