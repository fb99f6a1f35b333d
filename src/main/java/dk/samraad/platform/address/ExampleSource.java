package dk.samraad.platform.address;

import java.util.Optional;
import java.util.regex.Pattern;

/// Things that may be made up, such as the surveys of the demo. Supplied by the room that owns them; every page at their addresses
/// then says so by itself.
public interface ExampleSource {
    /// Of the addresses of its pages; its first group is the name of the thing.
    Pattern address();

    /// Nothing when there is no thing of that name. What was an example once stays one.
    Optional<Boolean> isExample(String name);
}
