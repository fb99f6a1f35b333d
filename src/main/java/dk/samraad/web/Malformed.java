package dk.samraad.web;

import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import io.netty.handler.codec.DecoderException;
import java.net.URISyntaxException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Tells a request that cannot be read from a mistake of ours.
final class Malformed {
    private static final int DEEP = 20;
    /// A letter no text of ours can hold, such as the NUL in `/politik/%00`.
    private static final String NO_SUCH_LETTER = "22021";

    private Malformed() {}

    /// Whether the address is none, the headers are too long, the body is missing or not packed as it says, or a text holds
    /// a NUL.
    static boolean causes(Throwable failure) {
        // An address that we put together wrongly is wrapped in another exception, and stays our mistake.
        if (failure instanceof URISyntaxException || failure instanceof UnsatisfiedRouteException) return true;
        @Nullable Throwable cause = failure;
        for (int i = 0; i < DEEP && cause != null; i++, cause = cause.getCause()) {
            if (cause instanceof DecoderException) return true;
            if (cause instanceof SQLException sql && NO_SUCH_LETTER.equals(sql.getSQLState())) return true;
        }
        return false;
    }
}
