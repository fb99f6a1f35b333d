package dk.samraad.web;

import dk.samraad.platform.mail.Mails;
import dk.samraad.templates.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/// Staff see which mails wait, were sent, or came back.
@Controller(MailEntry.ADDRESS)
@Produces(MediaType.TEXT_HTML)
class MailController {
    private static final int MOST_PAGES = 10_000;

    private final Mails mails;
    private final Shells shells;
    private final Templates templates;

    MailController(Mails mails, Shells shells, Templates templates) {
        this.mails = mails;
        this.shells = shells;
        this.templates = templates;
    }

    @Get
    JteModel index(HttpRequest<?> request, @Nullable @QueryValue String side) {
        var page = side != null && side.matches("[0-9]{1,5}") ? Math.clamp(Integer.parseInt(side), 1, MOST_PAGES) : 1;
        return templates.webMails(new MailsPage(shells.of(request), mails.list(page), mails.isServerSet()));
    }
}
