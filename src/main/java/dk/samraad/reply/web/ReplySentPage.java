package dk.samraad.reply.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.Publication;
import dk.samraad.receipt.Code;
import dk.samraad.web.Shell;

/// "Tak": the receipt.
///
/// @param submission what the receipt is of
/// @param lookUp absolute address of the look-up, without the code
/// @param different another reply was sent from the same form before and stands
/// @param late it came after the deadline
/// @param readFirst nobody else can read it yet
public record ReplySentPage(Shell shell, Hearing hearing, Code code, String submission, String lookUp, boolean different, boolean late,
        boolean readFirst) {
    public String clocks() {
        return ReplyText.clocks(shell, hearing);
    }

    public String rule() {
        if (readFirst && hearing.publication() == Publication.AT_ONCE) return shell.t("reply.rule.read-first");
        return ReplyText.rule(shell, hearing);
    }
}
