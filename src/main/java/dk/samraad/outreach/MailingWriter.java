package dk.samraad.outreach;

import dk.samraad.duty.Duties;
import dk.samraad.duty.Duty;
import dk.samraad.hearing.Hearing;
import dk.samraad.party.Councils;
import dk.samraad.party.Parties;
import dk.samraad.platform.mail.Mails;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Queues the mails to one party together with the note that it was done.
@Singleton
class MailingWriter {
    private final MailingRepository rows;
    private final MailingLetters letters;
    private final Parties parties;
    private final Councils councils;
    private final Mails mails;
    private final Duties duties;
    private final InstantSource clock;

    MailingWriter(MailingRepository rows, MailingLetters letters, Parties parties, Councils councils,
            Mails mails, Duties duties, InstantSource clock) {
        this.rows = rows;
        this.letters = letters;
        this.parties = parties;
        this.councils = councils;
        this.mails = mails;
        this.duties = duties;
        this.clock = clock;
    }

    /// Does nothing when it was written to meanwhile. Who has answered since the reminder was asked for gets none.
    @Transactional
    void writeTo(Hearing hearing, MailingRow mailing, long party) {
        if (rows.take(mailing.idOrFail(), party).isEmpty()) return;
        var now = clock.instant();
        var duty = duties.of(hearing.id()).duties().stream().filter(each -> each.party().id() == party).findFirst();
        if (mailing.kind() == MailingKind.REMINDER && duty.filter(each -> each.answered().isPresent()).isPresent()) {
            rows.leaveOut(mailing.idOrFail(), party, now);
            return;
        }
        var deadline = duty.map(Duty::deadline).orElse(hearing.deadline());
        for (var addressee : parties.addresseesOf(List.of(party))) {
            // A member of a council gets a link of their own; it is not shown in any preview.
            var seat = mailing.kind() == MailingKind.THANKS ? null : addressee.seat();
            var link = seat == null ? Optional.<String>empty() : councils.linkFor(party, seat);
            var mail = mails.queue(letters.letter(hearing, mailing.kind(), mailing.message(), addressee.email(), link, deadline));
            rows.recipient(mailing.idOrFail(), party, addressee.name(), mail);
        }
        rows.written(mailing.idOrFail(), party, now);
        if (mailing.kind() == MailingKind.INVITATION) duties.invited(hearing.id(), List.of(party), now);
    }

    @Transactional
    void end(MailingRow mailing) {
        rows.end(mailing.idOrFail(), clock.instant());
    }
}
