package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.reply.Channel;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.reply.Unsent;
import dk.samraad.reply.Upload;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import dk.samraad.web.field.DateTyped;
import dk.samraad.web.field.Field;
import java.util.List;
import java.util.stream.Stream;

/// Where staff type a reply that came by letter or mail.
public record EnterPage(Shell shell, FormErrors errors, Hearing hearing, EnterForm form, List<Upload> files) {
    public String back() {
        return InboxAddresses.list(hearing);
    }

    public String action() {
        return InboxAddresses.list(hearing) + "/nyt";
    }

    public String entry() {
        return form.submission().toString();
    }

    public Unsent unsent() {
        return form.unsent();
    }

    public DateTyped received() {
        return form.received();
    }

    public Field field(String name, String label) {
        return Field.of(name, label).errors(errors);
    }

    public List<Choice> channels() {
        return Stream.of(Channel.LETTER, Channel.MAIL, Channel.PHONE)
                .map(c -> Choice.of(c.name(), ChannelText.came(shell, c), c.name().equals(form.channel()))).toList();
    }

    public List<Choice> speakers() {
        return Stream.of(SpeaksAs.values()).map(s -> Choice.of(s.name(), shell.name(s), s.name().equals(unsent().speaksAs()))).toList();
    }
}
