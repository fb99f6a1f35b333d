package dk.samraad.reply.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Paragraph;
import dk.samraad.reply.PublicReply;
import dk.samraad.reply.Remark;
import dk.samraad.web.Shell;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One reply as everybody may read it.
///
/// @param answers what was made of it; empty until the committee has decided
public record PublicReplyPage(Shell shell, Hearing hearing, Optional<Draft> draft, PublicReply reply, List<Answers.Answer> answers) {
    public String sender() {
        return PublicRepliesPage.sender(shell, reply);
    }

    public String heading(Remark comment) {
        return Pages.heading(shell, comment);
    }

    public String quoted(Remark comment) {
        return draft.flatMap(d -> d.paragraph(comment.code())).map(Paragraph::text).orElse("");
    }

    public String back() {
        return ReplyAddresses.published(hearing);
    }

    public String day() {
        return ReplyText.day(shell, reply.receivedAt());
    }

    public String fileAddress(PublicReply.PublicFile file) {
        return ReplyAddresses.published(hearing, reply.reference()) + "/bilag/" + file.position();
    }

    public String changes() {
        return hearing.address() + "/aendringer";
    }

    /// Those that are public as they are.
    public boolean hasFiles() {
        return reply.files().stream().anyMatch(file -> !file.isWords());
    }

    public String wordsTitle(PublicReply.PublicFile file) {
        return shell.t("reply.file.words", file.position(), file.ending().toUpperCase(Locale.ROOT));
    }

    public String fileName(PublicReply.PublicFile file) {
        return shell.t("reply.file.nth", file.position(), file.ending().toUpperCase(Locale.ROOT), ReplyText.size(shell, file.size()));
    }
}
