package dk.samraad.assessment;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import dk.samraad.platform.error.Stale;
import dk.samraad.text.PlainText;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeps the standard texts of the house; all hearings share them. A door of `assessment`.
@Singleton
public class Boilerplates {
    private final BoilerplateRepository rows;
    private final Audit audit;
    private final InstantSource clock;

    Boilerplates(BoilerplateRepository rows, Audit audit, InstantSource clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /// By title, in Danish order. One statement.
    @ReadOnly
    public List<Boilerplate> all() {
        return rows.inOrder().stream().map(BoilerplateRow::boilerplate).toList();
    }

    @ReadOnly
    public Optional<Boilerplate> find(long id) {
        return rows.findById(id).map(BoilerplateRow::boilerplate);
    }

    /// @return what is wrong; nothing when it is stored
    @Transactional
    public Set<BoilerplateFault> create(String title, String text, Actor by) {
        var faults = faultsOf(title, text, rows.findByTitle(title.strip()).isPresent());
        if (!faults.isEmpty()) return faults;
        var made = rows.save(new BoilerplateRow(null, title.strip(), text.strip(), by.name(), clock.instant(), 0));
        audit.record(by, "hearing.boilerplate-made", String.valueOf(made.boilerplate().id()));
        return faults;
    }

    /// @return what is wrong; nothing when it is stored
    /// @throws NotFound when there is none
    /// @throws Stale when somebody else changed it in between
    @Transactional
    public Set<BoilerplateFault> change(long id, int revision, String title, String text, Actor by) {
        var row = rows.lock(id).orElseThrow(NotFound::new);
        if (row.revision() != revision) throw new Stale();
        var taken = rows.findByTitle(title.strip()).filter(other -> other.boilerplate().id() != id).isPresent();
        var faults = faultsOf(title, text, taken);
        if (!faults.isEmpty()) return faults;
        rows.update(new BoilerplateRow(id, title.strip(), text.strip(), by.name(), clock.instant(), revision + 1));
        audit.record(by, "hearing.boilerplate-changed", String.valueOf(id));
        return faults;
    }

    /// Texts it was put into keep it.
    @Transactional
    public void remove(long id, Actor by) {
        rows.lock(id).ifPresent(row -> {
            rows.delete(id);
            audit.record(by, "hearing.boilerplate-removed", String.valueOf(id));
        });
    }

    private static Set<BoilerplateFault> faultsOf(String title, String text, boolean taken) {
        var faults = EnumSet.noneOf(BoilerplateFault.class);
        if (PlainText.isBlank(title)) faults.add(BoilerplateFault.TITLE_MISSING);
        if (PlainText.length(title) > Boilerplate.LONGEST_TITLE) faults.add(BoilerplateFault.TITLE_TOO_LONG);
        if (taken) faults.add(BoilerplateFault.TITLE_TAKEN);
        if (PlainText.isBlank(text)) faults.add(BoilerplateFault.TEXT_MISSING);
        if (PlainText.length(text) > Boilerplate.LONGEST_TEXT) faults.add(BoilerplateFault.TEXT_TOO_LONG);
        return faults;
    }
}
