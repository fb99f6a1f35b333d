package dk.samraad.inbox.heard.web;

import dk.samraad.duty.Duty;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.web.FormText;
import dk.samraad.hearing.web.HearingEntry;
import dk.samraad.inbox.heard.Evidence;
import dk.samraad.inbox.heard.Link;
import dk.samraad.inbox.heard.Proposal;
import dk.samraad.platform.time.Danish;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import dk.samraad.web.field.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Proposals to say yes or no to, a form for what no machine finds, and what is decided.
///
/// @param parties of the register, by name
/// @param typed what was sent when it could not be taken; empty else
public record LinkPage(
        Shell shell, FormErrors errors, Hearing hearing, Proposal.Listing listing, List<Link> links, List<Duty> parties, FormFields typed) {
    static final String PATH = "hoeringspligt/svar";
    static final String OF = "af-";
    static final String NONE = "nej";
    static final String NO_REMARKS = "uden-";
    static final String REFERENCE = "svar";
    static final String PARTY = "part";

    public String back() {
        return HearingEntry.address(hearing.slug()) + "/hoeringspligt";
    }

    public String address() {
        return HearingEntry.address(hearing.slug()) + "/" + PATH;
    }

    public String pageAddress(int page) {
        return address() + "?side=" + page;
    }

    public String reply(String reference) {
        return HearingEntry.address(hearing.slug()) + "/svar/" + reference;
    }

    public String day(Instant at) {
        return FormText.date(shell, Danish.dateOf(at));
    }

    public Field field(Proposal proposal) {
        return Field.of(OF + proposal.reply().reference(), shell.t("hearing.heard.whose", proposal.reply().reference(),
                proposal.reply().sender()));
    }

    public List<Choice> choices(Proposal proposal) {
        var choices = new ArrayList<Choice>();
        for (var match : proposal.matches()) {
            var value = String.valueOf(match.party());
            var likely = proposal.sure().filter(sure -> sure == match.party()).isPresent();
            choices.add(Choice.of(value, match.partyName(), before(proposal).isEmpty() ? likely : before(proposal).equals(value))
                    .hint(because(match)));
        }
        choices.add(Choice.of(NONE, shell.t("hearing.heard.none-of-them"), before(proposal).equals(NONE)));
        return choices;
    }

    private String before(Proposal proposal) {
        return typed.first(OF + proposal.reply().reference());
    }

    private String because(Proposal.Match match) {
        return match.because().stream().map((Evidence evidence) -> shell.name(evidence)).collect(Collectors.joining(", "));
    }

    public Field remarks(Proposal proposal) {
        return Field.of(NO_REMARKS + proposal.reply().reference(), shell.t("hearing.heard.remarks", proposal.reply().reference()))
                .asOptional();
    }

    /// @param reference of the reply; empty in the form for a link made by hand
    public List<Choice> noRemarks(String reference) {
        return List.of(Choice.of("ja", shell.t("hearing.heard.no-remarks"), !typed.first(NO_REMARKS + reference).isEmpty()));
    }

    public List<Choice> partyChoices() {
        return parties.stream().map(duty -> Choice.of(String.valueOf(duty.party().id()), duty.party().name(), typed.first(PARTY)
                .equals(String.valueOf(duty.party().id())))).toList();
    }
}
