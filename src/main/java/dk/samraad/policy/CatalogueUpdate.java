package dk.samraad.policy;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Makes the tables say what the catalogue says, and writes nothing where they already do.
@Singleton
class CatalogueUpdate {
    private final DocumentRepository documents;
    private final PolicyRepositories rows;

    CatalogueUpdate(DocumentRepository documents, PolicyRepositories rows) {
        this.documents = documents;
        this.rows = rows;
    }

    void write(List<Policy> wanted) {
        wanted.forEach(policy -> writeDocument(policy.document()));
        wanted.forEach(this::writeRows);
    }

    private void writeDocument(PolicyDocument wanted) {
        var there = documents.findById(wanted.slug());
        if (there.isEmpty()) documents.save(wanted);
        else if (!there.get().equals(wanted)) documents.update(wanted);
    }

    private void writeRows(Policy policy) {
        var slug = policy.slug();
        withdrawThemes(slug, policy.themes());
        match(rows.themes(), slug, policy.themes(), gone -> List.of());
        match(rows.principles(), slug, policy.principles(), gone -> gone);
        match(rows.commitments(), slug, policy.commitments(), gone -> gone);
        match(rows.goals(), slug, policy.goals(), gone -> gone);
        match(rows.baseline(), slug, policy.baseline(), gone -> gone);
        match(rows.recommendations(), slug, policy.recommendations(), gone -> gone);
        match(rows.quotes(), slug, policy.quotes(), gone -> gone);
        match(rows.actionPlan(), slug, policy.actionPlan(), gone -> gone);
        match(rows.steps(), slug, policy.steps(), gone -> gone);
        match(rows.bodies(), slug, policy.bodies(), gone -> gone);
        match(rows.measurements(), slug, policy.measurements(), gone -> gone);
        match(rows.definedTerms(), slug, policy.definedTerms(), gone -> gone);
        match(rows.legalBases(), slug, policy.legalBases(), gone -> gone);
    }

    /// A theme that left the file stays: answers from last year may point at it.
    private void withdrawThemes(String slug, List<Theme> wanted) {
        var kept = ids(wanted);
        var gone = rows.themes().findByDocumentOrderByPosition(slug).stream()
                .filter(t -> !kept.contains(t.id()) && !t.withdrawn())
                .map(Theme::withdraw)
                .toList();
        if (!gone.isEmpty()) rows.themes().updateAll(gone);
    }

    private static <R extends Row> void match(RowRepository<R> table, String slug, List<R> wanted, UnaryOperator<List<R>> deletable) {
        var there = table.findByDocumentOrderByPosition(slug).stream().collect(Collectors.toMap(Row::id, Function.identity()));
        var added = new ArrayList<R>();
        var changed = new ArrayList<R>();
        for (var row : wanted) {
            var old = there.remove(row.id());
            if (old == null) added.add(row);
            else if (!old.equals(row)) changed.add(row);
        }
        var gone = deletable.apply(List.copyOf(there.values()));
        if (!gone.isEmpty()) table.deleteAll(gone);
        if (!changed.isEmpty()) table.updateAll(changed);
        if (!added.isEmpty()) table.saveAll(added);
    }

    private static List<String> ids(List<Theme> themes) {
        return themes.stream().map(Theme::id).toList();
    }
}
