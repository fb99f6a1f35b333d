package dk.samraad.inbox;

import dk.samraad.hearing.Hearing;
import dk.samraad.privacy.KnownNames;
import dk.samraad.reply.Channel;
import dk.samraad.reply.FirstScreening;
import dk.samraad.reply.SpeaksAs;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts what new rows will give.
final class SheetTally {
    private final Hearing hearing;
    private int organisations;
    private int persons;
    private int late;
    private int masked;
    private int isProtected;
    private int mails;
    private final Map<Channel, Integer> channels = new EnumMap<>(Channel.class);
    private int unsaid;

    SheetTally(Hearing hearing) {
        this.hearing = hearing;
    }

    void add(SheetRow row) {
        var sender = row.reply().sender();
        if (sender.speaksAs() == SpeaksAs.ORGANISATION) organisations++;
        else persons++;
        row.channel().ifPresentOrElse(channel -> channels.merge(channel, 1, Integer::sum), () -> unsaid++);
        if (hearing.isLate(row.at())) late++;
        if (hides(row)) masked++;
        if (sender.isProtected()) isProtected++;
        if (!sender.email().isEmpty()) mails++;
    }

    private boolean hides(SheetRow row) {
        var screening = FirstScreening.of(row.reply().sender(), row.reply().comments(), 0, hearing.isLate(row.at()), hearing.publication(),
                KnownNames.LISTED);
        return screening.hidden().stream().anyMatch(passages -> !passages.isEmpty());
    }

    int organisations() {
        return organisations;
    }

    int persons() {
        return persons;
    }

    SheetPlan plan(int rows, SheetSift sift, List<String> unused, SheetUnseen unseen) {
        return new SheetPlan(rows, organisations + persons, sift.known(), sift.repeated(), late, masked, isProtected, mails,
                new SheetPlan.Channels(by(Channel.WEB), by(Channel.MAIL), by(Channel.LETTER), by(Channel.PHONE), unsaid), unused, unseen);
    }

    private int by(Channel channel) {
        return channels.getOrDefault(channel, 0);
    }
}
