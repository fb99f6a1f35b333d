package dk.samraad.identity;

import dk.samraad.platform.audit.Actor;
import dk.samraad.platform.audit.Audit;
import dk.samraad.platform.mail.Letter;
import dk.samraad.platform.mail.Mails;
import dk.samraad.platform.settings.Settings;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The mailed one-time links that make accounts for colleagues: good for 7 days.
@Singleton
class Invitations {
    private static final Duration LIFE = Duration.ofDays(7);
    /// A link that is over still says so for this long.
    private static final Duration MEMORY = Duration.ofDays(30);

    private final InvitationRepository invitations;
    private final AccountRepository accounts;
    private final Mails mails;
    private final Settings settings;
    private final Audit audit;
    private final InstantSource clock;

    Invitations(
            InvitationRepository invitations, AccountRepository accounts, Mails mails, Settings settings, Audit audit,
            InstantSource clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.mails = mails;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    StaffChange invite(String email, Role role, Actor.Person by) {
        accounts.lock();
        if (accounts.findByEmail(email).isPresent()) return new StaffChange.Refused(StaffRefusal.HAS_AN_ACCOUNT);
        var now = clock.instant();
        // Asked again: the earlier link ends, so that only the newest mail works.
        invitations.lockOpenTo(email).ifPresent(earlier -> end(earlier, "WITHDRAWN"));
        var code = Token.fresh();
        var mail = mails.queue(letter(email, by.name(), code, now.plus(LIFE)));
        var id = UUID.randomUUID();
        invitations.save(new InvitationRow(id, Token.hash(code), email, role, by.name(), now, now.plus(LIFE), mail, null, null));
        audit.record(by, "identity.invited", id.toString());
        return new StaffChange.Made();
    }

    private Letter letter(String email, String byName, String code, Instant until) {
        var words = Messages.in(Language.DA);
        var address = settings.address("/medarbejder/invitation?kode=" + code);
        return new Letter("identity.invitation", "da", email, words.t("identity.invitation.subject"), List.of(
                new Letter.Part.Paragraph(words.t("identity.invitation.text", byName)),
                new Letter.Part.Link(words.t("identity.invitation.link"), address),
                new Letter.Part.Paragraph(words.t("identity.invitation.once"))), true, until, null);
    }

    @Transactional
    void withdraw(UUID id, Actor.Person by) {
        var invitation = invitations.lockOpen(id);
        if (invitation.isEmpty()) return;
        end(invitation.get(), "WITHDRAWN");
        audit.record(by, "identity.invitation-withdrawn", id.toString());
    }

    @Transactional
    void forgetOld() {
        invitations.removeOlder(clock.instant().minus(MEMORY));
    }

    private void end(InvitationRow invitation, String ending) {
        invitations.end(invitation.id(), ending, clock.instant());
        if (invitation.mailId() != null) mails.withdraw(invitation.mailId());
    }

    OpenedInvitation look(String code) {
        return invitations.findByCodeHash(Token.hash(code))
                .map(row -> new OpenedInvitation(row.stateAt(clock.instant()), row.stateAt(clock.instant()) == LinkState.GOOD
                        ? row.email() : ""))
                .orElseGet(() -> new OpenedInvitation(LinkState.UNKNOWN, ""));
    }

    /// Two who press at once make one account.
    @Transactional
    Optional<Member> use(String code, String name, String passwordHash) {
        accounts.lock();
        var found = invitations.findByCodeHash(Token.hash(code));
        if (found.isEmpty() || found.get().stateAt(clock.instant()) != LinkState.GOOD) return Optional.empty();
        var invitation = found.get();
        if (accounts.findByEmail(invitation.email()).isPresent()) return Optional.empty();
        invitations.end(invitation.id(), "USED", clock.instant());
        var account = accounts.save(new Account(
                UUID.randomUUID(), name, invitation.email(), passwordHash, invitation.role(), clock.instant(), null));
        audit.record(account.member().actor(), "identity.account-created", account.id().toString());
        return Optional.of(account.member());
    }

    List<Invitation> open() {
        var now = clock.instant();
        return invitations.open().stream()
                .map(row -> new Invitation(
                        row.id(), row.email(), row.role(), row.invitedBy(), row.invitedAt(), row.expiresAt(),
                        !now.isBefore(row.expiresAt()), row.mailId()))
                .toList();
    }
}
