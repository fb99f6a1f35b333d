package dk.samraad.platform.mail;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Takes mails out of the queue and notes what became of them, each in a transaction of its own: no connection to the
/// database is held while a mail server takes its time.
@Singleton
class MailQueue {
    /// After the first attempt, the second and so on; after the eighth, two days on, the mail is given up.
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6),
            Duration.ofHours(12), Duration.ofHours(24));

    private final MailRepository mails;
    private final InstantSource clock;

    MailQueue(MailRepository mails, InstantSource clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /// The next mail to try. The attempt is counted before it is made.
    @Transactional
    Optional<MailRow> take() {
        var now = clock.instant();
        for (var due = mails.nextDue(now); due.isPresent(); due = mails.nextDue(now)) {
            var mail = due.get();
            if (now.isBefore(mail.notAfter())) {
                mails.attempt(mail.idOrFail(), now.plus(pauseAfter(mail.attempts() + 1)));
                return due;
            }
            mails.giveUp(mail.idOrFail(), MailFailure.TOO_LATE.name(), "", now);
        }
        return Optional.empty();
    }

    /// @param mail as it was taken, this attempt not counted
    @Transactional
    void note(MailRow mail, Attempted attempted) {
        var failure = attempted.failure();
        if (failure == null) mails.sent(mail.idOrFail(), clock.instant());
        else if (failure.isPassing() && mail.attempts() < PAUSES.size()) mails.failed(mail.idOrFail(), failure.name(), attempted.code());
        else mails.giveUp(mail.idOrFail(), failure.name(), attempted.code(), clock.instant());
    }

    private static Duration pauseAfter(int attempt) {
        return PAUSES.get(Math.min(attempt, PAUSES.size()) - 1);
    }
}
