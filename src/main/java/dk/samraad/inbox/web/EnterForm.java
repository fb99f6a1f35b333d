package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.time.Danish;
import dk.samraad.reply.Channel;
import dk.samraad.reply.NewReply;
import dk.samraad.reply.ReplyFault;
import dk.samraad.reply.Unsent;
import dk.samraad.reply.UnsentCheck;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shell;
import dk.samraad.web.field.DateTyped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A reply as staff type it. The same rules as for citizens; the day it came is what they say.
///
/// @param submission under which its files wait
record EnterForm(UUID submission, String channel, DateTyped received, Unsent unsent) {
    private static final int NOON = 12 * 3600;

    static EnterForm empty(UUID submission) {
        return new EnterForm(submission, "", DateTyped.empty(), Unsent.begin(submission, 0, 0, Instant.EPOCH, "da"));
    }

    static EnterForm of(FormFields fields) {
        var submission = submission(fields.first("indgang")).orElseGet(UUID::randomUUID);
        var unsent = Unsent.begin(submission, 0, 0, Instant.EPOCH, "da")
                .from(fields.first("navn"), fields.first("udtaler"), fields.first("organisation"), fields.first("email"), false,
                        !fields.first("beskyttet").isEmpty())
                .writtenIn(fields.first("skrevet-paa"))
                .general(fields.first("svar"));
        return new EnterForm(submission, fields.first("kanal"),
                new DateTyped(fields.first("modtaget-day"), fields.first("modtaget-month"), fields.first("modtaget-year")), unsent);
    }

    static Optional<UUID> submission(@Nullable String typed) {
        return typed != null && typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }

    Optional<Channel> knownChannel() {
        return Channel.told(channel).filter(told -> told != Channel.WEB);
    }

    /// Noon of the day, for nobody knows the hour.
    Optional<Instant> receivedAt() {
        try {
            var day = LocalDate.of(Integer.parseInt(received.year().strip()), Integer.parseInt(received.month().strip()),
                    Integer.parseInt(received.day().strip()));
            return Optional.of(Danish.startOf(day).plusSeconds(NOON));
        } catch (DateTimeException | NumberFormatException notADay) {
            return Optional.empty();
        }
    }

    FormErrors errors(Shell shell, Hearing hearing, Instant now) {
        var errors = FormErrors.none();
        if (knownChannel().isEmpty()) errors.add("kanal", shell.t("inbox.enter.channel-missing"));
        var at = receivedAt();
        var possible = at.filter(a -> !a.isBefore(hearing.opensAt()) && Danish.dateOf(a).compareTo(Danish.dateOf(now)) <= 0).isPresent();
        if (!possible) errors.add("modtaget", shell.t("inbox.enter.day-wrong"));
        for (var fault : UnsentCheck.sender(unsent)) {
            switch (fault) {
                case SPEAKS_AS_MISSING -> errors.add("udtaler", shell.t("inbox.enter.speaks-as-missing"));
                case ORGANISATION_MISSING, ORGANISATION_TOO_LONG -> errors.add("organisation", shell.t("reply.fault.organisation-missing"));
                case EMAIL_WRONG, EMAIL_MISSING -> errors.add("email", shell.t("reply.fault.email-wrong"));
                case NAME_MISSING, NAME_TOO_LONG, NOTHING_WRITTEN, TOO_LONG,
                        TOO_LONG_IN_ALL -> errors.add("navn", shell.t("inbox.enter.name-missing"));
            }
        }
        for (var found : UnsentCheck.written(unsent)) {
            errors.add("svar", found.fault() == ReplyFault.NOTHING_WRITTEN ? shell.t("inbox.enter.text-missing")
                    : shell.t("inbox.enter.text-long", Unsent.MOST_CHARACTERS));
        }
        return errors;
    }

    NewReply reply(Instant at) {
        var reply = unsent.toReply();
        return new NewReply(submission, Optional.empty(), "da", at, reply.sender(), reply.comments(), reply.writtenIn());
    }
}
