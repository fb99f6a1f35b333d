package dk.samraad.web;

import dk.samraad.platform.audit.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is looking at a page. Rooms ask it what may be done, never who it is.
public interface Viewer {
    /// Somebody who did not sign in: a citizen.
    Viewer CITIZEN = new Viewer() {
        @Override
        public boolean isStaff() {
            return false;
        }

        @Override
        public String displayName() {
            return "";
        }
    };

    /// May see staff pages: surveys, results, report previews.
    boolean isStaff();

    /// The name shown at the top of staff pages and written beside a release; empty for a citizen.
    String displayName();

    /// May make accounts and change what holds for the whole site.
    default boolean mayAdminister() {
        return false;
    }

    /// The number of the account, never asked in order to decide; nothing for a citizen.
    default @Nullable UUID account() {
        return null;
    }

    /// Who stands beside an action in the audit.
    ///
    /// @throws IllegalStateException for a citizen, whose actions are never written down
    default Actor actor() {
        var account = account();
        if (account == null) throw new IllegalStateException("Only who signed in has an actor");
        return new Actor.Person(displayName(), account);
    }

    /// May see the pages of councils, `/raad`. Which council it is, the room that owns seats knows by [#guest()].
    default boolean isGuest() {
        return guest() != null;
    }

    /// The number of somebody who came in by a mailed link; nothing for everybody else. A room that admitted the guest maps
    /// it to what that person is, such as a seat in a council.
    default @Nullable UUID guest() {
        return null;
    }

    /// The staff pages this viewer may begin from, in order; none for a citizen.
    default List<StaffEntry> entries() {
        return List.of();
    }
}
