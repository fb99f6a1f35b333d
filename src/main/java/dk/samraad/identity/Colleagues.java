package dk.samraad.identity;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.error.NotFound;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who may sign in: an administrator invites, locks and removes. The pages ask `Viewer.mayAdminister()` first.
///
/// Nobody locks or removes themselves, and the last administrator who can sign in stays.
@Singleton
public class Colleagues {
    private static final Duration LOCKED_KEPT = Duration.ofDays(365);

    private final AccountRepository accounts;
    private final Invitations invitations;
    private final Sessions sessions;
    private final Audit audit;
    private final InstantSource clock;

    Colleagues(AccountRepository accounts, Invitations invitations, Sessions sessions, Audit audit, InstantSource clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /// All accounts, by name.
    @ReadOnly
    public List<Colleague> all() {
        return accounts.byName().stream().map(Account::colleague).toList();
    }

    /// Those neither used nor withdrawn, the newest first; also those that ran out.
    @ReadOnly
    public List<Invitation> invitations() {
        return invitations.open();
    }

    /// @throws NotFound when there is none
    @ReadOnly
    public Colleague colleague(UUID id) {
        return accounts.findById(id).map(Account::colleague).orElseThrow(NotFound::new);
    }

    /// Mails a link; one mailed to the same address before ends.
    public StaffChange invite(String typedEmail, Role role, Actor.Person by) {
        return invitations.invite(Accounts.normal(typedEmail), role, by);
    }

    /// The link ends, and its mail is not sent if it is still waiting. One that has ended already stays as it is.
    public void withdraw(UUID invitation, Actor.Person by) {
        invitations.withdraw(invitation, by);
    }

    /// The account stays and cannot sign in; its sessions end now.
    @Transactional
    public StaffChange lock(UUID id, Actor.Person by) {
        var refused = reasonAgainst(id, by);
        if (refused != null) return refused;
        accounts.setLocked(id, clock.instant());
        sessions.closeOthers(id, "");
        audit.record(by, "identity.locked", id.toString());
        return new StaffChange.Made();
    }

    @Transactional
    public StaffChange unlock(UUID id, Actor.Person by) {
        colleague(id);
        accounts.setLocked(id, null);
        audit.record(by, "identity.unlocked", id.toString());
        return new StaffChange.Made();
    }

    /// The account and its sessions are deleted. What the person did stays under the name it had.
    @Transactional
    public StaffChange remove(UUID id, Actor.Person by) {
        var refused = reasonAgainst(id, by);
        if (refused != null) return refused;
        accounts.remove(id);
        audit.record(by, "identity.removed", id.toString());
        return new StaffChange.Made();
    }

    /// Accounts that nobody has opened again for a year; what the person did stays under the name it had.
    @Transactional
    void forgetLocked() {
        accounts.lock();
        for (var id : accounts.lockedBefore(clock.instant().minus(LOCKED_KEPT))) {
            accounts.remove(id);
            audit.record(Actor.system(), "identity.removed", id.toString());
        }
    }

    private StaffChange.@Nullable Refused reasonAgainst(UUID id, Actor.Person by) {
        accounts.lock();
        var colleague = colleague(id);
        if (id.equals(by.account())) return new StaffChange.Refused(StaffRefusal.ONESELF);
        var left = all().stream().filter(Colleague::isActiveAdministrator).filter(other -> !other.id().equals(id)).count();
        if (colleague.isActiveAdministrator() && left == 0) return new StaffChange.Refused(StaffRefusal.LAST_ADMINISTRATOR);
        return null;
    }
}
