package dk.samraad.platform.request;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import java.util.Set;

/// Whether somebody reads or sends, and in which part of the house.
public final class RequestKind {
    public static final String STAFF = "/medarbejder";
    public static final String COUNCIL = "/raad";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private RequestKind() {}

    /// A page is asked for, and nothing anybody typed is lost with it.
    public static boolean reads(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    }

    /// Nothing is changed by it (RFC 9110, 9.2.1).
    public static boolean isSafe(HttpRequest<?> request) {
        return SAFE.contains(request.getMethod());
    }

    public static boolean isForStaff(String path) {
        return isBelow(STAFF, path);
    }

    /// For those who work here: staff and councils.
    public static boolean isForWork(String path) {
        return isForStaff(path) || isBelow(COUNCIL, path);
    }

    private static boolean isBelow(String root, String path) {
        return path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/');
    }
}
