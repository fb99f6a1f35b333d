package dk.samraad.inbox.heard.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.web.HearingPart;
import dk.samraad.inbox.heard.PartyLinks;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(31)
class LinkPart implements HearingPart {
    private final PartyLinks links;

    LinkPart(PartyLinks links) {
        this.links = links;
    }

    @Override
    public String title(Shell shell) {
        return shell.t("hearing.heard.title");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("hearing.heard.description");
    }

    @Override
    public String path() {
        return LinkPage.PATH;
    }

    @Override
    public String warning(Shell shell, Hearing hearing) {
        if (hearing.state().next().isEmpty()) return "";
        var count = links.waiting(hearing);
        return count == 0 ? "" : shell.t("hearing.heard.waiting", count);
    }
}
