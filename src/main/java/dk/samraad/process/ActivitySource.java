package dk.samraad.process;

import java.util.List;

/// Supplied as a bean by every room that has something people can take part in or read. Only what the public may see.
public interface ActivitySource {
    /// The activities of a process, in any order. Empty for an unknown process.
    List<Activity> of(String processSlug);
}
