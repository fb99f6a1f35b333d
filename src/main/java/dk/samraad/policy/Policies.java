package dk.samraad.policy;

import dk.samraad.platform.error.NotFound;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The door of the policy room. Policies are read by everybody and written only from the catalogue files.
@Singleton
public class Policies {
    /// The key of the lock under which one instance at a time loads. Any number nobody else locks.
    private static final long LOADING = 4_201_107_001L;

    private final DocumentRepository documents;
    private final PolicyRepositories rows;
    private final PolicyQueries queries;
    private final CatalogueUpdate update;

    Policies(DocumentRepository documents, PolicyRepositories rows, PolicyQueries queries, CatalogueUpdate update) {
        this.documents = documents;
        this.rows = rows;
        this.queries = queries;
        this.update = update;
    }

    /// Every policy there is: those that hold first, then by organisation. One statement.
    public List<PolicySummary> all() {
        return queries.all();
    }

    /// The whole policy, together with the principles it shares with a sister. At most 17 statements, whatever its size.
    ///
    /// @throws NotFound when there is none
    @ReadOnly
    public Policy bySlug(String slug) {
        var document = documents.findById(slug).orElseThrow(NotFound::new);
        var sister = document.principlesOf();
        return new Policy(document,
                themesOf(slug),
                rows.principles().findByDocumentOrderByPosition(sister == null ? slug : sister),
                commitmentsOf(slug, sister),
                rows.goals().findByDocumentOrderByPosition(slug),
                rows.baseline().findByDocumentOrderByPosition(slug),
                rows.recommendations().findByDocumentOrderByPosition(slug),
                rows.quotes().findByDocumentOrderByPosition(slug),
                rows.actionPlan().findByDocumentOrderByPosition(slug),
                rows.steps().findByDocumentOrderByPosition(slug),
                rows.bodies().findByDocumentOrderByPosition(slug),
                rows.measurements().findByDocumentOrderByPosition(slug),
                rows.definedTerms().findByDocumentOrderByPosition(slug),
                legalBasesOf(slug, sister));
    }

    /// Whether there is such a policy.
    @ReadOnly
    public boolean exists(String slug) {
        return documents.findById(slug).isPresent();
    }

    /// What to call it where only its slug is known.
    ///
    /// @throws NotFound when there is none
    @ReadOnly
    public String titleOf(String slug) {
        return documents.findById(slug).orElseThrow(NotFound::new).title();
    }

    /// The themes of a policy in its order, those under other themes included, withdrawn ones not. Empty for an unknown policy.
    @ReadOnly
    public List<Theme> themesOf(String slug) {
        return rows.themes().findByDocumentOrderByPosition(slug).stream().filter(t -> !t.withdrawn()).toList();
    }

    /// One theme by its stable code, also after it was withdrawn.
    ///
    /// @throws NotFound when the policy never had it
    @ReadOnly
    public Theme theme(String slug, String code) {
        return rows.themes().findById(slug + "/" + code).orElseThrow(NotFound::new);
    }

    /// Its predecessor, its successor and its sisters. One statement.
    public PolicyLinks linksOf(Policy policy) {
        var linked = queries.linkedTo(policy.document());
        var group = policy.document().sisterGroup();
        return new PolicyLinks(
                one(linked.stream().filter(p -> p.slug().equals(policy.document().replaces()))),
                one(linked.stream().filter(p -> policy.slug().equals(p.replaces()))),
                linked.stream().filter(p -> group != null && group.equals(p.sisterGroup())).toList());
    }

    /// Makes the stored policies those given: adds, changes and removes rows, and writes nothing where nothing changed.
    /// A theme that is gone is withdrawn, not deleted; a policy that is not given stays as it is.
    /// Safe to call from several instances at once: they take turns.
    @Transactional
    public void load(List<Policy> catalogue) {
        documents.lock(LOADING);
        update.write(catalogue);
    }

    private List<Commitment> commitmentsOf(String slug, @Nullable String sister) {
        var own = rows.commitments().findByDocumentOrderByPosition(slug);
        if (sister == null) return own;
        var shared = rows.commitments().findByDocumentOrderByPosition(sister).stream().filter(c -> c.principle() != null);
        return Stream.concat(own.stream(), shared).toList();
    }

    private List<LegalBasis> legalBasesOf(String slug, @Nullable String sister) {
        var own = rows.legalBases().findByDocumentOrderByPosition(slug);
        if (sister == null) return own;
        var shared = rows.legalBases().findByDocumentOrderByPosition(sister).stream().filter(b -> b.principle() != null);
        return Stream.concat(own.stream(), shared).toList();
    }

    private static Optional<PolicySummary> one(Stream<PolicySummary> found) {
        return found.findFirst();
    }
}
