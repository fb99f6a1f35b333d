package dk.samraad.web;

/// What each job does, for people. The jobs are the rooms'; their words stand here because the page of operations does.
final class JobWords {
    private JobWords() {}

    /// @return empty for a job without words, which `OperationPageIT` finds
    static String of(Shell shell, String job) {
        return switch (job) {
            case "analysis.take-up" -> shell.t("web.job.analysis.take-up");
            case "hearing.link-retention" -> shell.t("web.job.hearing.link-retention");
            case "hearing.news" -> shell.t("web.job.hearing.news");
            case "hearing.note-retention" -> shell.t("web.job.hearing.note-retention");
            case "hearing.reply-retention" -> shell.t("web.job.hearing.reply-retention");
            case "hearing.sheet-retention" -> shell.t("web.job.hearing.sheet-retention");
            case "hearing.sheets" -> shell.t("web.job.hearing.sheets");
            case "identity.access-retention" -> shell.t("web.job.identity.access-retention");
            case "outreach.arrival" -> shell.t("web.job.outreach.arrival");
            case "outreach.mailing" -> shell.t("web.job.outreach.mailing");
            case "outreach.notice" -> shell.t("web.job.outreach.notice");
            case "outreach.subscription-retention" -> shell.t("web.job.outreach.subscription-retention");
            case "party.archived-parties" -> shell.t("web.job.party.archived-parties");
            case "party.former-members" -> shell.t("web.job.party.former-members");
            case "platform.asked-mails" -> shell.t("web.job.platform.asked-mails");
            case "platform.audit-retention" -> shell.t("web.job.platform.audit-retention");
            case "platform.bounces" -> shell.t("web.job.platform.bounces");
            case "platform.failure-retention" -> shell.t("web.job.platform.failure-retention");
            case "platform.mail" -> shell.t("web.job.platform.mail");
            case "platform.mail-retention" -> shell.t("web.job.platform.mail-retention");
            case "platform.recheck" -> shell.t("web.job.platform.recheck");
            case "report.case-retention" -> shell.t("web.job.report.case-retention");
            case "report.make" -> shell.t("web.job.report.make");
            case "response.move" -> shell.t("web.job.response.move");
            case "response.retention" -> shell.t("web.job.response.retention");
            default -> "";
        };
    }
}
