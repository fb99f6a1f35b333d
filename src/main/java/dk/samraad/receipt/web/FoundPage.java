package dk.samraad.receipt.web;

import dk.samraad.receipt.Code;
import dk.samraad.receipt.Receipt;
import dk.samraad.web.Shell;
import java.time.LocalDate;

/// What a code stands for and what became of it.
public record FoundPage(Shell shell, Code code, Receipt receipt) {

    public String headline() {
        return shell.name(receipt.stage());
    }

    public String explanation() {
        return switch (receipt.stage()) {
            case RECEIVED -> shell.t("receipt.received");
            case COUNTED -> shell.t("receipt.counted");
            case BEING_READ -> shell.t("receipt.being-read");
            case PUBLISHED -> shell.t("receipt.published");
            case ANSWERED -> shell.t("receipt.answered");
            case DECIDED -> shell.t("receipt.decided");
            case WITHDRAWN -> shell.t("receipt.withdrawn");
        };
    }

    public String became() {
        return switch (receipt.stage()) {
            case ANSWERED -> shell.t("receipt.became-of-it");
            case DECIDED -> shell.t("receipt.became-decided");
            case RECEIVED, COUNTED, BEING_READ, PUBLISHED, WITHDRAWN -> shell.t("receipt.became");
        };
    }

    public boolean isWithdrawn() {
        return receipt.stage() == Receipt.Stage.WITHDRAWN;
    }

    public String clocks() {
        return receipt.waitsForFiling() ? shell.t("receipt.clocks-filed", day(receipt.publicUntil()),
                day(receipt.retainedUntil())) : shell.t("receipt.clocks", day(receipt.publicUntil()),
                day(receipt.retainedUntil()));
    }

    private String day(LocalDate day) {
        return shell.day(day);
    }
}
