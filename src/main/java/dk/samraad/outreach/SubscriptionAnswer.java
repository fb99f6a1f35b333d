package dk.samraad.outreach;

import dk.samraad.platform.mail.AskedAnswer;
import jakarta.inject.Singleton;

/// Mails a link to confirm to who asked for mails about new hearings.
@Singleton
class SubscriptionAnswer implements AskedAnswer {
    static final String KIND = "outreach.subscription";
    private final Subscriptions subscriptions;

    SubscriptionAnswer(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void answer(String email) {
        subscriptions.write(email);
    }
}
