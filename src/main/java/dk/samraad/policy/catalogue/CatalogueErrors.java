package dk.samraad.policy.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/// The catalogue cannot be loaded: everything wrong with it, one line each. Stops the start.
final class CatalogueErrors extends RuntimeException {
    private final transient List<Problem> problems;

    CatalogueErrors(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n  ", "The policy catalogue has errors:\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
