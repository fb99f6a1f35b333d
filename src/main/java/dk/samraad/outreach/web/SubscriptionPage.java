package dk.samraad.outreach.web;

import dk.samraad.outreach.Subscriptions;
import dk.samraad.web.Shell;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// A step of a subscription: what happened, or a button.
///
/// @param action where the button posts to; empty for none
/// @param again what the link says by which one begins anew; empty for none
public record SubscriptionPage(Shell shell, String title, List<String> text, String action, String button, String again) {
    static SubscriptionPage asked(Shell shell) {
        return told(shell, shell.t("outreach.asked.title"), List.of(shell.t("outreach.asked.text"), shell.t("outreach.asked.none")),
                shell.t("outreach.asked.again"));
    }

    static SubscriptionPage confirm(Shell shell, String code) {
        return new SubscriptionPage(shell, shell.t("outreach.confirm.title"), List.of(shell.t("outreach.confirm.text")),
                "/abonnement/bekraeftelse?kode=" + URLEncoder.encode(code, StandardCharsets.UTF_8), shell.t("outreach.confirm.button"), "");
    }

    static SubscriptionPage confirmed(Shell shell) {
        return told(shell, shell.t("outreach.confirmed.title"), List.of(shell.t("outreach.confirmed.text")), "");
    }

    static SubscriptionPage gone(Shell shell) {
        return told(shell, shell.t("outreach.gone.title"), List.of(shell.t("outreach.gone.text")), shell.t("outreach.gone.again"));
    }

    static SubscriptionPage leave(Shell shell, UUID reference) {
        return new SubscriptionPage(shell, shell.t("outreach.leave.title"), List.of(shell.t("outreach.leave.text")),
                Subscriptions.LEAVING + reference,
                shell.t("outreach.leave.button"), "");
    }

    static SubscriptionPage left(Shell shell) {
        return told(shell, shell.t("outreach.left.title"), List.of(shell.t("outreach.left.text")), shell.t("outreach.left.again"));
    }

    static SubscriptionPage unreadable(Shell shell) {
        return told(shell, shell.t("outreach.unreadable.title"), List.of(shell.t("outreach.unreadable.text")), "");
    }

    private static SubscriptionPage told(Shell shell, String title, List<String> text, String again) {
        return new SubscriptionPage(shell, title, text, "", "", again);
    }
}
