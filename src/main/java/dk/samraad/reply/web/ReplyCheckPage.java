package dk.samraad.reply.web;

import dk.samraad.hearing.Publication;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Paragraph;
import dk.samraad.reply.FirstScreening;
import dk.samraad.reply.FirstScreening.Wait;
import dk.samraad.reply.Remark;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.reply.Upload;
import dk.samraad.web.Shell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The reply before it is sent: exactly what the public will read, and what stays with the authority.
///
/// @param screening the same as is made when it is received
/// @param texts as the public reads them
/// @param late it would be received after the deadline
public record ReplyCheckPage(ReplyFrame frame, Optional<Draft> draft, FirstScreening screening, List<Remark> texts,
        List<Upload> files, boolean late) {
    public Shell shell() {
        return frame.shell();
    }

    public String heading(Remark comment) {
        return Pages.heading(shell(), comment);
    }

    public String quoted(Remark comment) {
        return draft.flatMap(d -> d.paragraph(comment.code())).map(Paragraph::text).orElse("");
    }

    /// The sender as it will stand above the reply.
    public String publicSender() {
        var name = screening.publicName();
        var organisation = screening.publicOrganisation();
        if (speaksAs() == SpeaksAs.ORGANISATION) return organisation;
        if (name.isEmpty()) return shell().t("reply.name-protected");
        return organisation.isEmpty() ? name : name + ", " + organisation;
    }

    public SpeaksAs speaksAs() {
        return frame.unsent().speaker().orElseThrow();
    }

    public boolean isPublic() {
        return frame.hearing().publication() != Publication.ONLY_IN_REPORT;
    }

    public String rule() {
        return ReplyText.rule(shell(), frame.hearing());
    }

    /// "At once" is not said of a reply that somebody has to look at first.
    public boolean ruleHolds() {
        return frame.hearing().publication() != Publication.AT_ONCE || screening.waitsFor().isEmpty();
    }

    /// Something in the text was replaced by words that say so.
    public boolean hidesSomething() {
        return screening.hidden().stream().anyMatch(passages -> !passages.isEmpty());
    }

    /// The pieces in which that was done, by what their headings are called.
    public List<Remark> hiddenIn() {
        return IntStream.range(0, texts.size()).filter(i -> !screening.hidden().get(i).isEmpty()).mapToObj(texts::get).toList();
    }

    /// What a link to a piece ends in.
    public String id(Remark comment) {
        return "stykke-" + (comment.isGeneral() ? "hele" : comment.code());
    }

    /// What stands in a file that others must not see; empty for nothing that is known.
    public String foundIn(Upload file) {
        return file.found().stream().map(kind -> shell().name(kind).toLowerCase(shell().locale()).replace("cpr", "CPR"))
                .collect(Collectors.joining(", "));
    }

    public boolean waitsFor(Wait wait) {
        return screening.waitsFor().contains(wait);
    }

    public String clocks() {
        return ReplyText.clocks(shell(), frame.hearing());
    }

    public String deadline() {
        return ReplyText.day(shell(), frame.hearing().deadline());
    }
}
