package dk.samraad.outreach.web;

import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.hearing.web.HearingPart;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(30)
class MailingPart implements HearingPart {
    static final String PATH = "udsendelser";

    @Override
    public String title(Shell shell) {
        return shell.t("outreach.title");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("outreach.description");
    }

    @Override
    public String path() {
        return PATH;
    }

    static String address(String slug) {
        return HearingEntry.ADDRESS + "/" + slug + "/" + PATH;
    }
}
