package dk.samraad.identity;

import dk.samraad.platform.audit.Audit;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/// The links that make the first administrator: good for 24 hours, and only while there is no account.
@Singleton
class FirstLinks {
    private static final Duration LIFE = Duration.ofHours(24);

    private final FirstLinkRepository links;
    private final AccountRepository accounts;
    private final Audit audit;
    private final InstantSource clock;

    FirstLinks(FirstLinkRepository links, AccountRepository accounts, Audit audit, InstantSource clock) {
        this.links = links;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /// Links printed before stay good until they run out: another instance may just have printed one.
    @Transactional
    Optional<String> issue() {
        if (accounts.count() > 0) return Optional.empty();
        var code = Token.fresh();
        links.save(new FirstLink(Token.hash(code), clock.instant().plus(LIFE)));
        return Optional.of(code);
    }

    @Transactional
    void forgetExpired() {
        links.removeExpired(clock.instant());
    }

    @ReadOnly
    boolean isGood(String code) {
        return opens(code);
    }

    private boolean opens(String code) {
        return accounts.count() == 0 && links.isGood(Token.hash(code), clock.instant());
    }

    /// Two people with two links at the same moment make one account.
    @Transactional
    Optional<Member> use(String code, NewAccount wanted, String passwordHash) {
        accounts.lock();
        if (!opens(code)) return Optional.empty();
        var account = accounts.save(new Account(
                UUID.randomUUID(), wanted.name(), wanted.email(), passwordHash, Role.ADMINISTRATOR, clock.instant(), null));
        links.removeAll();
        audit.record(account.member().actor(), "identity.account-created", account.id().toString());
        return Optional.of(account.member());
    }
}
