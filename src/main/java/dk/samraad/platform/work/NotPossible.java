package dk.samraad.platform.work;

/// Ends a piece of work for a reason that staff can be told: it fails without a reference, because nobody has to look into it.
public final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String why;

    /// @param why a constant of the kind's own, which its page puts into words
    public NotPossible(Enum<?> why) {
        super(why.name(), null, false, false);
        this.why = why.name();
    }

    String why() {
        return why;
    }
}
