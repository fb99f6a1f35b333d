package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.KeptSheet;
import dk.samraad.inbox.SheetPlan;
import dk.samraad.inbox.SheetRow;
import dk.samraad.reply.Channel;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.reply.web.ReplyText;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a spreadsheet will give, before it does.
///
/// @param first its first rows
public record SheetPlanPage(Shell shell, FormErrors errors, Hearing hearing, KeptSheet sheet, SheetPlan plan, List<SheetRow> first) {
    static final String CHANNEL = "kanal";
    private static final int LETTERS = 120;
    private static final int ROWS_NAMED = 30;

    /// Some rows do not say how they came, and nobody has.
    SheetPlanPage unsaid() {
        return new SheetPlanPage(shell, FormErrors.none().add(CHANNEL, shell.t("inbox.sheet.channel-missing")), hearing,
                sheet, plan, first);
    }

    public List<Choice> channels() {
        return Channel.tellable().map(channel -> Choice.of(channel.name(), ChannelText.came(shell, channel))).toList();
    }

    /// "12 på nettet, 3 pr. brev"; empty when the sheet says it of none.
    public String channelsSaid() {
        var by = plan.channels();
        return Stream.of(said(Channel.WEB, by.web()), said(Channel.MAIL, by.mail()), said(Channel.LETTER, by.letter()),
                said(Channel.PHONE, by.phone()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private String said(Channel channel, int rows) {
        return rows == 0 ? "" : rows + " " + shell.name(channel);
    }

    public String back() {
        return InboxAddresses.sheets(hearing);
    }

    public String action() {
        return InboxAddresses.sheets(hearing) + "/" + sheet.id();
    }

    public String unused() {
        return String.join(", ", plan.unused());
    }

    public String hiddenSheets() {
        return String.join(", ", plan.unseen().hiddenSheets());
    }

    public String otherSheets() {
        return String.join(", ", plan.unseen().otherSheets());
    }

    public String hiddenColumns() {
        return String.join(", ", plan.unseen().hiddenColumns());
    }

    /// The first of them by number.
    public String hiddenRows() {
        var rows = plan.unseen().hiddenRows();
        return rows.stream().limit(ROWS_NAMED).map(String::valueOf).collect(Collectors.joining(", "))
                + (rows.size() > ROWS_NAMED ? " …" : "");
    }

    public String day(SheetRow row) {
        return ReplyText.day(shell, row.at());
    }

    public String sender(SheetRow row) {
        var sender = row.reply().sender();
        return sender.speaksAs() == SpeaksAs.ORGANISATION ? sender.organisation() : sender.name();
    }

    public String beginning(SheetRow row) {
        var text = row.reply().comments().getFirst().text();
        return text.codePointCount(0, text.length()) <= LETTERS ? text : text.substring(0, text.offsetByCodePoints(0, LETTERS)) + "…";
    }
}
