package dk.samraad.outreach;

import dk.samraad.platform.limit.Limiter;
import dk.samraad.platform.mail.Mails;
import dk.samraad.platform.signing.SignedTokens;
import dk.samraad.platform.signing.TokenReading;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Mails about new hearings, for whoever asks: the door of subscriptions. An address is on the list when its owner has pressed
/// a button behind a mailed link, and is deleted when its owner says so. It never stands in a log or the audit.
@Singleton
public class Subscriptions {
    /// So long a link to confirm is good, and the address is kept without it.
    public static final Duration LIFE = Duration.ofHours(48);
    /// The path that ends a subscription, before its reference.
    public static final String LEAVING = "/abonnement/afmelding?kode=";
    private static final String PURPOSE = "outreach.subscription";
    private static final Duration COUNTED = Duration.ofDays(1);
    /// A library may sit behind one address.
    private static final int ASKS_AT_ONCE = 20;
    private static final int ASKS_PER_MINUTE = 5;
    private static final int AT_A_TIME = 500;

    private final SubscriberRepository subscribers;
    private final SubscriptionLetters letters;
    private final Mails mails;
    private final SignedTokens tokens;
    private final InstantSource clock;
    private final Limiter limiter;

    Subscriptions(SubscriberRepository subscribers, SubscriptionLetters letters, Mails mails, SignedTokens tokens, InstantSource clock) {
        this.subscribers = subscribers;
        this.letters = letters;
        this.mails = mails;
        this.tokens = tokens;
        this.clock = clock;
        this.limiter = new Limiter(clock, ASKS_AT_ONCE, ASKS_PER_MINUTE);
    }

    /// Asks for a mail with a link to confirm, or one that says who is on the list already that they are; at most three times
    /// a day, whoever asks. Nothing tells which of these happens, the time neither: it happens after the answer has gone.
    ///
    /// @param networkAddress for the limit
    /// @return false when too many have asked from there; nothing was done then
    @Transactional
    public boolean ask(String email, String networkAddress) {
        if (!limiter.take(networkAddress)) return false;
        mails.ask(SubscriptionAnswer.KIND, email);
        return true;
    }

    @Transactional
    void write(String email) {
        var now = clock.instant();
        var until = now.plus(LIFE);
        var asked = subscribers.ask(email, now, now.minus(COUNTED), until);
        if (asked.isEmpty()) return;
        var reference = asked.get().reference();
        mails.queue(asked.get().confirmed() ? letters.alreadyOn(email, reference)
                : letters.confirm(email, reference, tokens.issue(PURPOSE, reference.toString(), until), until));
    }

    /// What a link is worth, without using it: mail programs open links before people do.
    ///
    /// @param code any text
    @Transactional
    public SubscriptionState look(String code) {
        return switch (tokens.read(PURPOSE, code)) {
            case TokenReading.Valid(var payload) -> state(payload, SubscriptionState.WAITING);
            case TokenReading.Expired(var payload) -> state(payload, SubscriptionState.GONE);
            case TokenReading.Forged() -> SubscriptionState.GONE;
        };
    }

    private SubscriptionState state(String reference, SubscriptionState unconfirmed) {
        return subscribers.isConfirmed(UUID.fromString(reference)).map(on -> on ? SubscriptionState.CONFIRMED : unconfirmed)
                .orElse(SubscriptionState.GONE);
    }

    @Transactional
    public SubscriptionState confirm(String code) {
        if (tokens.read(PURPOSE, code) instanceof TokenReading.Valid(var reference)) {
            subscribers.confirm(UUID.fromString(reference), clock.instant());
        }
        return look(code);
    }

    /// Deletes the address, here and from its mails; those that wait are not sent. Nothing happens where there is none.
    @Transactional
    public void leave(UUID reference) {
        subscribers.remove(reference);
        mails.forget(List.of(LEAVING + reference));
    }

    /// @return whether there may be more
    @Transactional
    boolean forgetSome() {
        var gone = new ArrayList<>(subscribers.removeUnconfirmed(clock.instant(), AT_A_TIME));
        gone.addAll(subscribers.removeUnreachable(LEAVING, AT_A_TIME));
        mails.forget(gone.stream().map(reference -> LEAVING + reference).toList());
        return gone.size() >= AT_A_TIME;
    }
}
