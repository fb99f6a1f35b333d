package dk.samraad.platform.log;

/// What ties the lines of one request together, in the log and in the answer's `X-Request-Id`.
public final class RequestId {
    /// Under which it stands in the log's context; `logback.xml` prints it.
    public static final String KEY = "request";
    public static final String HEADER = "X-Request-Id";

    private RequestId() {}
}
