package dk.samraad.identity;

import dk.samraad.platform.mail.Letter;
import dk.samraad.platform.mail.Mails;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// The mail with the link a guest asked for.
@Singleton
class GuestLetters {
    private final Mails mails;

    GuestLetters(Mails mails) {
        this.mails = mails;
    }

    void send(String email, String link, Instant until) {
        var words = Messages.in(Language.DA);
        mails.queue(new Letter(GuestAnswer.KIND, "da", email, words.t("identity.guest.subject"), List.of(
                new Letter.Part.Paragraph(words.t("identity.guest.text")),
                new Letter.Part.Link(words.t("identity.guest.link"), link),
                new Letter.Part.Paragraph(words.t("identity.guest.not-you"))), true, until, null));
    }
}
