package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.web.HearingPart;
import dk.samraad.inbox.Inbox;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(30)
class InboxPart implements HearingPart {
    private final Inbox inbox;

    InboxPart(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String title(Shell shell) {
        return shell.t("inbox.title");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("inbox.description");
    }

    @Override
    public String path() {
        return "svar";
    }

    @Override
    public String warning(Shell shell, Hearing hearing) {
        var waiting = inbox.waiting(hearing);
        return waiting == 0 ? "" : shell.t("inbox.waiting", waiting);
    }
}
