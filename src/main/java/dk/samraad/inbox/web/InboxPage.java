package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.InboxFilter;
import dk.samraad.inbox.InboxLine;
import dk.samraad.inbox.Timeliness;
import dk.samraad.policy.Theme;
import dk.samraad.reply.PublicState;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.reply.web.ReplyText;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// @param colleagues replies can be given to
/// @param typed what was sent when replies could not be given to somebody; empty else
public record InboxPage(
        Shell shell, FormErrors errors, Hearing hearing, InboxFilter filter, InboxLine.Listing listing, List<Theme> themes,
        List<String> colleagues, FormFields typed) {

    public String address() {
        return InboxAddresses.list(hearing);
    }

    public String back() {
        return InboxAddresses.hearing(hearing);
    }

    public String assign() {
        return address() + "/tildeling" + FilterQuery.write(filter);
    }

    public boolean isTicked(InboxLine line) {
        return typed.all("svar").contains(line.reference());
    }

    public String pageAddress(int page) {
        return InboxAddresses.list(hearing, filter.page(page));
    }

    public String address(InboxLine line) {
        return InboxAddresses.one(hearing, line.reference(), filter);
    }

    public String received(InboxLine line) {
        return ReplyText.moment(shell, line.receivedAt());
    }

    public List<Choice> timelinesses() {
        return Stream.of(Timeliness.values()).map(t -> Choice.of(t.name(), shell.name(t), filter.timeliness().filter(t::equals)
                .isPresent())).toList();
    }

    public List<Choice> speakers() {
        return Stream.of(SpeaksAs.values()).map(s -> Choice.of(s.name(), shell.name(s), filter.speaksAs().filter(s::equals).isPresent()))
                .toList();
    }

    public List<Choice> states() {
        return Stream.of(PublicState.values()).map(s -> Choice.of(s.name(), shell.name(s), filter.state().filter(s::equals).isPresent()))
                .toList();
    }

    public List<Choice> themeChoices() {
        return themes.stream().map(theme -> Choice.of(theme.code(), theme.title(), theme.code().equals(filter.theme()))).toList();
    }

    public List<Choice> assignees() {
        var all = new ArrayList<Choice>();
        all.add(Choice.of(InboxFilter.NOBODY, shell.t("inbox.nobody"), filter.assigned().equals(InboxFilter.NOBODY)));
        colleagues.forEach(name -> all.add(Choice.of(name, name, name.equals(filter.assigned()))));
        return all;
    }

    public List<Choice> receivers() {
        var all = new ArrayList<Choice>();
        colleagues.forEach(name -> all.add(Choice.of(name, name, name.equals(typed.first("til").isEmpty() ? shell.viewer().displayName()
                : typed.first("til")))));
        all.add(Choice.of(InboxFilter.NOBODY, shell.t("inbox.nobody"), typed.first("til").equals(InboxFilter.NOBODY)));
        return all;
    }

    public boolean isFiltered() {
        return !filter.page(1).equals(InboxFilter.ALL);
    }
}
