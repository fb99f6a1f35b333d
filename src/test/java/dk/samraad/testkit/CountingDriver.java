package dk.samraad.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// PostgreSQL's driver under another name, which writes down every statement it is given: `jdbc:counted:postgresql:…`.
public final class CountingDriver implements Driver {
    static final String PREFIX = "jdbc:counted:";
    private static final List<String> STATEMENTS = new CopyOnWriteArrayList<>();
    private final Driver real = new org.postgresql.Driver();

    /// What the application said to the database while this ran, without the page counts: a timer adds them now and then for all pages.
    public static List<String> during(Runnable action) {
        STATEMENTS.clear();
        action.run();
        return STATEMENTS.stream().filter(statement -> !statement.startsWith("insert into response.page_count")).toList();
    }

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        if (!acceptsURL(url)) return null;
        var connection = real.connect(url.replace(PREFIX, "jdbc:"), properties);
        return connection == null ? null : counted(Connection.class, connection, "");
    }

    private static <T> T counted(Class<T> type, Object target, String prepared) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                var said = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : prepared;
                if (method.getName().startsWith("execute")) STATEMENTS.add(said);
                var result = method.invoke(target, arguments);
                return result instanceof Statement && method.getReturnType().isInterface() && target instanceof Connection
                        ? counted((Class<?>) method.getReturnType(), result, said) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return real.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return real.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return real.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("counting");
    }
}
