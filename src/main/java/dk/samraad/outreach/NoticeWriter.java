package dk.samraad.outreach;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.mail.Mails;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/// Queues the mails about a hearing to the next subscribers, together with the note of how far it came. Four statements for a
/// hundred of them, however many there are.
@Singleton
class NoticeWriter {
    static final int AT_A_TIME = 100;

    private final NoticeRepository notices;
    private final SubscriberRepository subscribers;
    private final SubscriptionLetters letters;
    private final Hearings hearings;
    private final Mails mails;
    private final InstantSource clock;

    NoticeWriter(
            NoticeRepository notices, SubscriberRepository subscribers, SubscriptionLetters letters, Hearings hearings, Mails mails,
            InstantSource clock) {
        this.notices = notices;
        this.subscribers = subscribers;
        this.letters = letters;
        this.hearings = hearings;
        this.mails = mails;
        this.clock = clock;
    }

    /// @return whether there may be more
    @Transactional
    boolean writeSome(long hearingId) {
        var notice = notices.take(hearingId);
        if (notice.isEmpty()) return false;
        var hearing = hearings.find(hearingId).orElseThrow();
        var some = canBeAnswered(hearing) ? subscribers.next(notice.get().writtenTo(), notice.get().beganAt(), AT_A_TIME)
                : List.<Subscriber>of();
        if (some.isEmpty()) {
            notices.end(hearingId, clock.instant());
            return false;
        }
        mails.queueAll(some.stream().map(subscriber -> letters.opened(hearing, subscriber)).toList());
        notices.writtenTo(hearingId, some.getLast().id());
        return true;
    }

    /// It may have been withdrawn since, or the mail server was away until the deadline.
    private boolean canBeAnswered(Hearing hearing) {
        return hearing.state() == HearingState.OPEN && clock.instant().isBefore(hearing.closesAt());
    }
}
