package dk.samraad.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Supplied as a bean by every room that has something people can take part in or read. Only what the public may see.
public interface ActivitySource {
    /// The activities of some processes, by the slug of the process, in any order. One statement, however many are asked
    /// for; a process without activities may be left out.
    Map<String, List<Activity>> of(Collection<String> processSlugs);
}
