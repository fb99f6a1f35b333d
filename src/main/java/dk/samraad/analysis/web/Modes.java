package dk.samraad.analysis.web;

import dk.samraad.web.Shell;

/// The ways of answering, in words.
final class Modes {
    private Modes() {}

    static String label(String mode, Shell shell) {
        return switch (mode) {
            case "WEB" -> shell.t("analysis.mode.web");
            case "TABLET" -> shell.t("analysis.mode.tablet");
            case "PAPER" -> shell.t("analysis.mode.paper");
            case "PHONE" -> shell.t("analysis.mode.phone");
            case "WORKSHOP" -> shell.t("analysis.mode.workshop");
            default -> shell.t("analysis.mode.other");
        };
    }
}
