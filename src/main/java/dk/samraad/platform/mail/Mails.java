package dk.samraad.platform.mail;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;

/// The door of mails: what is to be sent is queued in the transaction that causes it, and a job sends it within seconds.
/// Without a mail server (`SAMRAAD_SMTP_HOST`) it waits.
///
/// A mail is sent at least once: a program that dies between the server's yes and our noting it down sends it again,
/// under the same Message-ID.
@Singleton
public class Mails {
    private final MailRepository mails;
    private final MailQueries queries;
    private final MailServer server;
    private final InstantSource clock;

    Mails(MailRepository mails, MailQueries queries, MailServer server, InstantSource clock) {
        this.mails = mails;
        this.queries = queries;
        this.server = server;
        this.clock = clock;
    }

    /// @return the number by which [#statusesOf] knows it
    @Transactional
    public long queue(Letter letter) {
        return mails.save(MailRow.of(letter, clock.instant())).idOrFail();
    }

    /// Notes that somebody typed an address and asked for a mail. Its room's [AskedAnswer] looks it up within seconds: here
    /// the same is done for every address, known or not.
    @Transactional
    public void ask(String kind, String email) {
        mails.ask(kind, email, clock.instant());
    }

    /// Many at once, in one round trip.
    @Transactional
    public void queueAll(Collection<Letter> letters) {
        var now = clock.instant();
        mails.saveAll(letters.stream().map(letter -> MailRow.of(letter, now)).toList());
    }

    /// Forgets whoever had these ways to end their mails: what waits is not sent, and of what was sent no address and no text
    /// is left.
    ///
    /// @param unsubscribe as their letters say
    @Transactional
    public void forget(Collection<String> unsubscribe) {
        if (unsubscribe.isEmpty()) return;
        mails.withdrawAll(unsubscribe);
        mails.forgetAll(unsubscribe);
    }

    /// Takes a mail back that is not sent yet; one that is stays as it is.
    @Transactional
    public void withdraw(long id) {
        mails.withdraw(id);
    }

    /// How far these have come; those that were deleted since (90 days after their end) are not there.
    @ReadOnly
    public Map<Long, MailStatus> statusesOf(Collection<Long> ids) {
        return queries.byIds(ids);
    }

    /// All there are, 50 a page: those in trouble first, then the newest.
    ///
    /// @param page from 1
    @ReadOnly
    public MailList list(int page) {
        return queries.page(page);
    }

    /// Whether mails are sent at all.
    public boolean isServerSet() {
        return server.isSet();
    }
}
