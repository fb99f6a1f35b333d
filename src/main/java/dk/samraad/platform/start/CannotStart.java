package dk.samraad.platform.start;

import java.util.Optional;

/// What keeps Samråd from starting, said to its operator. Words of other exceptions stay out of the log, for they may hold
/// somebody's; these are ours, name folders and settings only, and are printed.
public final class CannotStart extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String why) {
        super(why);
    }

    /// The one behind a failure, however deep.
    public static Optional<String> behind(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) return Optional.ofNullable(cause.getMessage());
        }
        return Optional.empty();
    }
}
