package dk.samraad.identity;

import dk.samraad.platform.limit.Limiter;
import dk.samraad.platform.mail.Mails;
import dk.samraad.platform.settings.Settings;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/// People without an account or a password, who come in under `/raad` by a one-time link mailed to them. What they may do
/// there is decided by the room that admitted them; here a guest is a number and an address.
///
/// A session lasts like that of staff, 12 hours and 60 minutes idle, and is never one: it opens nothing of theirs.
@Singleton
public class Guests {
    /// A link somebody asked for.
    public static final Duration LIFE = Duration.ofHours(24);
    /// A link in an invitation, which is read when the council's members come to it.
    public static final Duration INVITATION_LIFE = Duration.ofDays(14);
    private static final Duration MEMORY = Duration.ofDays(30);
    private static final Duration ABSOLUTE = Duration.ofHours(12);
    private static final Duration IDLE = Duration.ofMinutes(60);
    private static final Duration GRAIN = Duration.ofMinutes(1);
    /// A council may sit behind one address.
    private static final int ASKS_AT_ONCE = 20;
    private static final int ASKS_PER_MINUTE = 5;
    /// More mails than this an hour somebody gets who is asked for again and again.
    private static final int LINKS_PER_HOUR = 5;

    private final GuestRepository guests;
    private final GuestLinkRepository links;
    private final GuestSessionRepository sessions;
    private final GuestLetters letters;
    private final Mails mails;
    private final Settings settings;
    private final InstantSource clock;
    private final Limiter limiter;

    Guests(
            GuestRepository guests, GuestLinkRepository links, GuestSessionRepository sessions, GuestLetters letters, Mails mails,
            Settings settings, InstantSource clock) {
        this.guests = guests;
        this.links = links;
        this.sessions = sessions;
        this.letters = letters;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
        this.limiter = new Limiter(clock, ASKS_AT_ONCE, ASKS_PER_MINUTE);
    }

    /// The guest with this address, who is made when there is none.
    ///
    /// @return what `Viewer.guest()` is when that person has come in
    @Transactional
    public UUID admit(String typedEmail) {
        var email = Accounts.normal(typedEmail);
        guests.admit(UUID.randomUUID(), email, clock.instant());
        return guests.findByEmail(email).orElseThrow().id();
    }

    /// Forgets a guest: address, links and sessions.
    @Transactional
    public void dismiss(UUID guest) {
        guests.dismiss(guest);
    }

    /// Asks for a link, which is mailed when the address is a guest's. Nothing tells whether it is, the time neither: the
    /// address is looked up after the answer has gone.
    ///
    /// @param address the network address, for the limit
    /// @return false when too many have asked from that address; nothing was done then
    @Transactional
    public boolean askForLink(String typedEmail, String address) {
        if (!limiter.take(address)) return false;
        mails.ask(GuestAnswer.KIND, typedEmail);
        return true;
    }

    @Transactional
    void sendLink(String typedEmail) {
        guests.findByEmail(Accounts.normal(typedEmail))
                .filter(guest -> links.countSince(guest.id(), clock.instant().minus(Duration.ofHours(1))) < LINKS_PER_HOUR)
                .ifPresent(guest -> letters.send(guest.email(), linkFor(guest.id(), LIFE), clock.instant().plus(LIFE)));
    }

    /// A fresh one-time link, to stand in a mail to this guest and nowhere else.
    ///
    /// @return the whole address
    @Transactional
    public String linkFor(UUID guest, Duration life) {
        var code = Token.fresh();
        var now = clock.instant();
        links.save(new GuestLink(Token.hash(code), guest, now, now.plus(life), null));
        return settings.address("/raad/link?kode=" + code);
    }

    /// What a link is worth, without using it: mail programs open links before people do.
    @Connectable
    public LinkState look(String code) {
        return links.findByCodeHash(Token.hash(code)).map(link -> link.stateAt(clock.instant())).orElse(LinkState.UNKNOWN);
    }

    /// Uses the link and opens a session.
    @Transactional
    public GuestEntry enter(String code) {
        var now = clock.instant();
        var hash = Token.hash(code);
        var link = links.findByCodeHash(hash);
        if (link.isEmpty() || links.use(hash, now) == 0) return new GuestEntry.Refused(look(code));
        var token = Token.fresh();
        sessions.save(new GuestSession(Token.hash(token), link.get().guest(), now, now));
        return new GuestEntry.In(token);
    }

    /// Whose session the cookie is, while it lasts.
    @Connectable
    public Optional<UUID> in(String token) {
        var now = clock.instant();
        var hash = Token.hash(token);
        var session = sessions.find(hash, now.minus(ABSOLUTE), now.minus(IDLE));
        if (session.isPresent() && session.get().seenAt().plus(GRAIN).isBefore(now)) sessions.touch(hash, now);
        return session.map(GuestSession::guest);
    }

    /// Sessions that ended, and links that ran out so long ago that nobody opens them any more.
    @Transactional
    void forgetEnded() {
        var now = clock.instant();
        sessions.removeEnded(now.minus(ABSOLUTE), now.minus(IDLE));
        links.removeOlder(now.minus(MEMORY));
    }

    @Transactional
    public void leave(String token) {
        sessions.close(Token.hash(token));
    }
}
