package dk.samraad.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who did something. There is no way to leave it out.
public sealed interface Actor {
    /// The name that stands beside what was done, on pages.
    String name();

    /// Somebody who came in by a door of ours.
    ///
    /// @param name as shown on the pages
    /// @param account `identity.account.id` of a member of staff, `identity.guest.id` of a member of a council
    record Person(String name, UUID account) implements Actor {
        public Person {
            if (name.isBlank()) throw new IllegalArgumentException("A person has a name");
        }
    }

    /// The program itself: a job, or the demo.
    ///
    /// @param name whose name stands beside what was done, on pages; in the audit it is `system` whatever this says
    record OfItself(String name) implements Actor {}

    /// Somebody who did not get in. What was typed is not known to be anybody's, and is never written.
    record Nobody() implements Actor {
        @Override
        public String name() {
            return "nobody";
        }
    }

    static Actor system() {
        return new OfItself("system");
    }

    /// @param name shown beside what was done, such as that of an invented member of staff
    static Actor systemAs(String name) {
        return new OfItself(name);
    }

    /// What the line in the audit is written under.
    default String who() {
        return switch (this) {
            case Person person -> person.name();
            case OfItself program -> "system";
            case Nobody nobody -> nobody.name();
        };
    }

    default @Nullable UUID accountId() {
        return switch (this) {
            case Person person -> person.account();
            case OfItself program -> null;
            case Nobody nobody -> null;
        };
    }
}
