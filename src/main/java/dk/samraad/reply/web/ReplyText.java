package dk.samraad.reply.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.time.Danish;
import dk.samraad.reply.ReplyFault;
import dk.samraad.reply.Unsent;
import dk.samraad.text.Language;
import dk.samraad.text.PlainText;
import dk.samraad.text.Rounding;
import dk.samraad.upload.FileFault;
import dk.samraad.web.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Days, sizes and faults in words.
public final class ReplyText {
    private ReplyText() {}

    /// `2. marts 2026`, `2 March 2026`.
    public static String day(Shell shell, LocalDate day) {
        var pattern = shell.language() == Language.DA ? "d. MMMM yyyy" : "d MMMM yyyy";
        return day.format(DateTimeFormatter.ofPattern(pattern, shell.locale()));
    }

    /// What people are told of both days; those whose hearing was sent out before filing was waited for, what they were told then.
    public static String clocks(Shell shell, Hearing hearing) {
        return hearing.waitsForFiling() ? shell.t("reply.clocks-filed", day(shell, hearing.publicUntil()),
                day(shell, hearing.retainedUntil())) : shell.t("reply.check.clocks", day(shell, hearing.publicUntil()),
                day(shell, hearing.retainedUntil()));
    }

    public static String day(Shell shell, Instant moment) {
        return day(shell, Danish.dateOf(moment));
    }

    /// `2. marts 2026 kl. 14.05`.
    public static String moment(Shell shell, Instant moment) {
        var time = DateTimeFormatter.ofPattern(shell.language() == Language.DA ? "HH.mm" : "HH:mm").format(moment.atZone(Danish.ZONE));
        return shell.t("reply.moment", day(shell, moment), time);
    }

    public static String size(Shell shell, int bytes) {
        return bytes < 1_000_000 ? shell.t("reply.size.kb", Math.max(1, Rounding.whole(bytes / 1000.0)))
                : shell.t("reply.size.mb", Rounding.tenths(bytes / 1_000_000.0));
    }

    static String of(Shell shell, ReplyFault fault, Unsent unsent, String text) {
        return switch (fault) {
            case NOTHING_WRITTEN -> shell.t("reply.fault.nothing-written");
            case TOO_LONG -> shell.t("reply.fault.too-long", Unsent.MOST_CHARACTERS, PlainText.length(text) - Unsent.MOST_CHARACTERS);
            case TOO_LONG_IN_ALL -> shell.t("reply.fault.too-long-in-all", Unsent.MOST_IN_ALL,
                    unsent.written().stream().mapToInt(c -> PlainText.length(c.text())).sum() - Unsent.MOST_IN_ALL);
            case NAME_MISSING -> shell.t("reply.fault.name-missing");
            case NAME_TOO_LONG -> shell.t("reply.fault.name-too-long", Unsent.MOST_OF_A_NAME);
            case SPEAKS_AS_MISSING -> shell.t("reply.fault.speaks-as-missing");
            case ORGANISATION_MISSING -> shell.t("reply.fault.organisation-missing");
            case ORGANISATION_TOO_LONG -> shell.t("reply.fault.organisation-too-long", Unsent.MOST_OF_A_NAME);
            case EMAIL_WRONG -> shell.t("reply.fault.email-wrong");
            case EMAIL_MISSING -> shell.t("reply.fault.email-missing");
        };
    }

    public static String of(Shell shell, FileFault fault) {
        return switch (fault) {
            case EMPTY -> shell.t("reply.file.empty");
            case TOO_LARGE -> shell.t("reply.file.too-large");
            case NOT_A_KIND_WE_TAKE -> shell.t("reply.file.kind");
            case DAMAGED -> shell.t("reply.file.damaged");
            case PROTECTED -> shell.t("reply.file.protected");
            case UNPACKS_TOO_LARGE -> shell.t("reply.file.unpacks");
            case TOO_DEMANDING -> shell.t("reply.file.too-demanding");
            case HOLDS_FILES -> shell.t("reply.file.holds-files");
            case DRAWN_BY_PROGRAM -> shell.t("reply.file.drawn-by-program");
            case VIRUS -> shell.t("reply.file.virus");
            case NOT_SCANNED -> shell.t("reply.file.not-scanned");
            case BUSY -> shell.t("reply.file.busy");
        };
    }

    /// The rule by which replies become public, told before sending.
    public static String rule(Shell shell, Hearing hearing) {
        return switch (hearing.publication()) {
            case AT_ONCE -> shell.t("reply.rule.at-once");
            case AFTER_APPROVAL -> shell.t("reply.rule.after-approval");
            case ONLY_IN_REPORT -> shell.t("reply.rule.only-in-report");
        };
    }
}
