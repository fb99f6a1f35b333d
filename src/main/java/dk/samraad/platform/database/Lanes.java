package dk.samraad.platform.database;

import dk.samraad.platform.request.RequestKind;
import io.micronaut.http.context.ServerRequestContext;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/// The house's connections in three lanes, so that what waits in one keeps nobody in another: pages that are looked at, forms
/// that are sent, and everything that is no request (jobs, migrations, what is done at start). Sends that wait for a locked
/// table leave the pages theirs, and a job that takes an hour has the time that a page has not.
///
/// Which lane it is follows from the request on this thread; nobody chooses.
final class Lanes implements DataSource {
    private final Lane pages;
    private final Lane sends;
    private final DataSource jobs;

    Lanes(Lane pages, Lane sends, DataSource jobs) {
        this.pages = pages;
        this.sends = sends;
        this.jobs = jobs;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var request = ServerRequestContext.currentRequest();
        if (request.isEmpty()) return jobs.getConnection();
        return (RequestKind.reads(request.get()) ? pages : sends).connection();
    }

    /// As somebody else: no lane has that.
    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("All of the house's connections are one user's");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return jobs.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        jobs.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        jobs.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return jobs.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return jobs.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(this) ? type.cast(this) : jobs.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this) || jobs.isWrapperFor(type);
    }
}
