package dk.samraad.identity;

import dk.samraad.platform.audit.Audit;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/// Who is signed in. A session ends 12 hours after sign-in whatever happens, and 60 minutes after it was last used.
@Singleton
class Sessions {
    private static final Duration ABSOLUTE = Duration.ofHours(12);
    private static final Duration IDLE = Duration.ofMinutes(60);
    // A page a second need not be a write a second.
    private static final Duration GRAIN = Duration.ofMinutes(1);

    private final SessionRepository sessions;
    private final SessionQueries queries;
    private final AccountRepository accounts;
    private final Attempts attempts;
    private final Audit audit;
    private final InstantSource clock;

    Sessions(
            SessionRepository sessions, SessionQueries queries, AccountRepository accounts, Attempts attempts, Audit audit,
            InstantSource clock) {
        this.sessions = sessions;
        this.queries = queries;
        this.accounts = accounts;
        this.attempts = attempts;
        this.audit = audit;
        this.clock = clock;
    }

    /// Always a new token: one that was there before sign-in is worth nothing after it.
    @Transactional
    String open(Member member, Where where) {
        var token = Token.fresh();
        var now = clock.instant();
        sessions.save(new Session(Token.hash(token), member.id(), now, now));
        attempts.succeeded(member.email(), where);
        audit.record(member.actor(), "identity.signed-in", "");
        return token;
    }

    Optional<Member> find(String token) {
        var now = clock.instant();
        var hash = Token.hash(token);
        var open = queries.find(hash, now.minus(ABSOLUTE), now.minus(IDLE));
        if (open.isPresent() && open.get().seenAt().plus(GRAIN).isBefore(now)) sessions.touch(hash, now);
        return open.map(SessionQueries.Open::member);
    }

    /// Ends a person's sessions on all browsers but this one.
    ///
    /// @param besides the token of the one that stays; empty for none
    @Transactional
    void closeOthers(UUID account, String besides) {
        sessions.closeOthers(account, Token.hash(besides));
    }

    /// A new password is a new lock: whoever came in with the old one is out.
    @Transactional
    void changePassword(Member member, String token, String hash, Where where) {
        accounts.changePassword(member.id(), hash);
        closeOthers(member.id(), token);
        attempts.succeeded(member.email(), where);
        audit.record(member.actor(), "identity.password-changed", "");
    }

    /// Those that ended, whether anybody signs in again or not.
    @Transactional
    void forgetEnded() {
        var now = clock.instant();
        sessions.removeEnded(now.minus(ABSOLUTE), now.minus(IDLE));
    }

    @Transactional
    void close(String token, Member member) {
        sessions.close(Token.hash(token));
        audit.record(member.actor(), "identity.signed-out", "");
    }
}
