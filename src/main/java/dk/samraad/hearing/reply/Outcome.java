package dk.samraad.hearing.reply;

import java.util.Optional;

/// "Hvad skete der med dit svar": supplied by the nook that assesses replies. The receipt leads there.
public interface Outcome {
    /// The address of the page that says what became of it; empty while nothing has.
    Optional<String> addressFor(long reply);
}
