package dk.samraad.proposal.web;

import dk.samraad.hearing.web.HearingPart;
import dk.samraad.web.Shell;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

@Singleton
@Order(10)
class DocumentPart implements HearingPart {
    @Override
    public String title(Shell shell) {
        return shell.t("hearing.document.title");
    }

    @Override
    public String description(Shell shell) {
        return shell.t("hearing.document.description");
    }

    @Override
    public String path() {
        return "dokument";
    }
}
