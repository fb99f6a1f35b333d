package dk.samraad.reply.web;

import dk.samraad.reply.SpeaksAs;
import dk.samraad.text.TextLanguage;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.List;
import java.util.stream.Stream;

/// Who answers.
public record ReplySenderPage(ReplyFrame frame) {
    public Shell shell() {
        return frame.shell();
    }

    public List<Choice> languages() {
        return languages(shell(), frame.unsent().writtenIn());
    }

    /// In which language a reply may be written.
    public static List<Choice> languages(Shell shell, String chosen) {
        return TextLanguage.offered(shell.locale()).stream().map(one -> Choice.of(one.getKey(), one.getValue(), one.getKey()
                .equals(chosen))).toList();
    }

    public List<Choice> speakers() {
        return Stream.of(SpeaksAs.values()).map(s -> Choice.of(s.name(), shell().name(s), s.name().equals(frame.unsent().speaksAs())))
                .toList();
    }
}
