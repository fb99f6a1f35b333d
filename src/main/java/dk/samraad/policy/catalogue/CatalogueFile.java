package dk.samraad.policy.catalogue;

import dk.samraad.policy.Policy;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// One file of the catalogue: one policy.
///
/// @param name as in `db/catalogue`
record CatalogueFile(String name, String text) {
    private static final int MOST_CHARACTERS = 1_000_000;

    /// The policy in it; empty, with problems added, when nothing can be made of it.
    Optional<Policy> read(List<Problem> problems) {
        var root = parse(problems);
        if (root == null) return Optional.empty();
        if (!(root instanceof MappingNode fields)) {
            problems.add(new Problem(name, 1, "", "a block of fields is expected"));
            return Optional.empty();
        }
        int before = problems.size();
        var policy = new PolicyReader(new Mapping(name, "", fields, problems)).read();
        return problems.size() == before ? Optional.of(policy) : Optional.empty();
    }

    /// The tree with line numbers; none of it is turned into Java objects by the library.
    private @Nullable Node parse(List<Problem> problems) {
        if (text.length() > MOST_CHARACTERS) {
            problems.add(new Problem(name, 1, "", "the file is larger than 1 MB and was not read"));
            return null;
        }
        try {
            var root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) problems.add(new Problem(name, 1, "", "the file is empty"));
            return root;
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null ? 1 : broken.getProblemMark().getLine() + 1;
            problems.add(new Problem(name, line, "", "this is not YAML: " + broken.getProblem()));
            return null;
        }
    }
}
