package dk.samraad.process;

import dk.samraad.platform.address.AddressWords;
import dk.samraad.platform.error.NotFound;
import dk.samraad.policy.Policies;
import dk.samraad.process.Creation.Objection;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The door of the process room.
@Singleton
public class Processes {
    private static final Comparator<Activity> OPEN_FIRST = Comparator.comparing(Activity::state)
            .thenComparing(a -> a.closes().orElse(LocalDate.MAX))
            .thenComparing(Activity::title);

    private final ProcessRepositories rows;
    private final ProcessQueries queries;
    private final Policies policies;
    private final List<ActivitySource> sources;

    Processes(ProcessRepositories rows, ProcessQueries queries, Policies policies, List<ActivitySource> sources) {
        this.rows = rows;
        this.queries = queries;
        this.policies = policies;
        this.sources = sources;
    }

    /// Stores a process, or says everything that is wrong with it.
    @Transactional
    public Creation create(Involvement wished) {
        var objections = objectionsTo(wished);
        if (!objections.isEmpty()) return new Creation.Refused(objections);
        rows.save(wished);
        return new Creation.Created(wished);
    }

    /// Every process, by slug. One statement.
    public List<Involvement> all() {
        return queries.all();
    }

    public Optional<Involvement> find(String slug) {
        return queries.find(slug);
    }

    /// @throws NotFound when there is none
    public Involvement bySlug(String slug) {
        return find(slug).orElseThrow(NotFound::new);
    }

    /// What people can take part in or read, open first and of these the one that closes first.
    public List<Activity> activitiesOf(String slug) {
        return activitiesOf(List.of(slug)).getOrDefault(slug, List.of());
    }

    /// The same of several processes, by slug, those without activities left out. One statement for each room that
    /// supplies some, however many processes.
    public Map<String, List<Activity>> activitiesOf(Collection<String> slugs) {
        var all = new HashMap<String, List<Activity>>();
        for (var source : sources) source.of(slugs).forEach((slug, some) -> all.computeIfAbsent(slug, s -> new ArrayList<>()).addAll(some));
        all.values().forEach(some -> some.sort(OPEN_FIRST));
        return all;
    }

    private List<Objection> objectionsTo(Involvement wished) {
        var objections = new ArrayList<Objection>();
        if (!wished.slug().matches("[a-z0-9]+(-[a-z0-9]+)*")) objections.add(Objection.SLUG_MALFORMED);
        else if (AddressWords.isTaken(wished.slug())) objections.add(Objection.SLUG_RESERVED);
        else if (rows.involvements().existsById(wished.slug())) objections.add(Objection.SLUG_TAKEN);
        if (wished.title().isBlank()) objections.add(Objection.TITLE_MISSING);
        if (wished.authority().isBlank()) objections.add(Objection.AUTHORITY_MISSING);
        if (!policies.exists(wished.policy())) objections.add(Objection.POLICY_UNKNOWN);
        objections.addAll(objectionsToTimes(wished.phases(), wished.milestones()));
        return objections;
    }

    private static List<Objection> objectionsToTimes(List<Phase> phases, List<Milestone> milestones) {
        var objections = new ArrayList<Objection>();
        if (phases.isEmpty()) objections.add(Objection.PHASES_MISSING);
        if (phases.stream().anyMatch(p -> p.endsOn().isBefore(p.startsOn()))) objections.add(Objection.PHASE_BACKWARDS);
        if (!ascending(phases.stream().map(Phase::startsOn).toList())) objections.add(Objection.PHASES_OUT_OF_ORDER);
        if (!ascending(milestones.stream().map(Milestone::fallsOn).toList())) objections.add(Objection.MILESTONES_OUT_OF_ORDER);
        return objections;
    }

    private static boolean ascending(List<LocalDate> days) {
        return days.equals(days.stream().sorted().toList());
    }
}
