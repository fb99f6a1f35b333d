package dk.samraad.identity;

import dk.samraad.platform.mail.AskedAnswer;
import jakarta.inject.Singleton;

/// Mails a link to who asked for one and is a guest.
@Singleton
class GuestAnswer implements AskedAnswer {
    static final String KIND = "identity.guest-link";
    private final Guests guests;

    GuestAnswer(Guests guests) {
        this.guests = guests;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void answer(String email) {
        guests.sendLink(email);
    }
}
