package dk.samraad.reply.web;

import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Paragraph;
import dk.samraad.text.TextLanguage;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the reply is written: to the whole, and to single paragraphs.
///
/// @param late it would be received after the deadline
/// @param justOpened the paragraph whose box was asked for on this page; empty for none
public record ReplyWritePage(ReplyFrame frame, Optional<Draft> draft, boolean late, String justOpened) {
    private static final int WORDS_SHOWN = 60;

    /// A comment that is open.
    ///
    /// @param quoted what it speaks to; empty when the paragraph is no longer there
    public record Opened(String code, String number, String quoted, String typed) {}

    public Shell shell() {
        return frame.shell();
    }

    public String deadline() {
        return ReplyText.day(shell(), frame.hearing().deadline());
    }

    public List<Opened> opened() {
        var all = new ArrayList<Opened>();
        frame.unsent().comments().forEach((code, typed) -> {
            var paragraph = draft.flatMap(d -> d.paragraph(code));
            all.add(new Opened(code, code.substring(2).replace('-', '.'), paragraph.map(Paragraph::text).orElse(""), typed));
        });
        return all;
    }

    /// The paragraphs that have no comment yet.
    public List<Choice> paragraphs() {
        return draft.map(Draft::paragraphs).orElse(List.of()).stream()
                .filter(p -> !frame.unsent().comments().containsKey(p.code()))
                .map(p -> Choice.of(p.code(), p.number() + " " + shortened(p.text())).in(TextLanguage.of(p.text(), "", "da")))
                .toList();
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        if (line.length() <= WORDS_SHOWN) return line;
        var cut = line.lastIndexOf(' ', WORDS_SHOWN);
        return line.substring(0, cut < 20 ? WORDS_SHOWN : cut) + " …";
    }
}
