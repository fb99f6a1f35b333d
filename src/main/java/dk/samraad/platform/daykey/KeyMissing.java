package dk.samraad.platform.daykey;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;

/// Another instance made the key of the day, and this one cannot read it: it has another key folder, or the key is lost. Or none was made
/// yet, and this one cannot write it.
/// Nothing can be taken in here that has to be sealed.
public final class KeyMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyMissing(LocalDate day) {
        super("The key of " + day + " is not in this instance's key folder (SAMRAAD_KEY_DIR). Give all instances the same folder.");
    }

    KeyMissing(LocalDate day, UncheckedIOException failure) {
        super("The key of " + day + " cannot be written to the key folder (SAMRAAD_KEY_DIR): "
                + Objects.requireNonNull(failure.getCause()).getClass().getSimpleName(),
                failure);
    }
}
