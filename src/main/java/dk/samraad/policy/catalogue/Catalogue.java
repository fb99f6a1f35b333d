package dk.samraad.policy.catalogue;

import dk.samraad.policy.Policy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All files together: each read for itself, then checked against each other.
final class Catalogue {
    private final Map<String, String> fileOf = new HashMap<>();
    private final List<Policy> policies = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Catalogue() {}

    /// @throws CatalogueErrors with everything wrong in any file
    static List<Policy> read(List<CatalogueFile> files) {
        var catalogue = new Catalogue();
        files.forEach(catalogue::add);
        // Half a catalogue would report references as broken that only stand in a file with another error.
        if (catalogue.problems.isEmpty()) catalogue.policies.forEach(catalogue::checkReferences);
        if (!catalogue.problems.isEmpty()) throw new CatalogueErrors(catalogue.problems);
        return List.copyOf(catalogue.policies);
    }

    private void add(CatalogueFile file) {
        file.read(problems).ifPresent(policy -> {
            policies.add(policy);
            var other = fileOf.putIfAbsent(policy.slug(), file.name());
            if (other != null) problems.add(new Problem(file.name(), 1, "slug", other + " has the same"));
        });
    }

    private void checkReferences(Policy policy) {
        var document = policy.document();
        checkReference(policy, "replaces", document.replaces());
        checkReference(policy, "principlesOf", document.principlesOf());
    }

    private void checkReference(Policy from, String field, @Nullable String slug) {
        var file = fileOf.getOrDefault(from.slug(), "");
        if (slug == null) return;
        if (slug.equals(from.slug())) problems.add(new Problem(file, 1, field, "a policy cannot point at itself"));
        else if (!fileOf.containsKey(slug)) problems.add(new Problem(file, 1, field, "no file has the slug \"" + slug + "\""));
    }
}
