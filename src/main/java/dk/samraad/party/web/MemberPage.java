package dk.samraad.party.web;

import dk.samraad.party.Party;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;

/// @param action where the form is sent
/// @param isNew the member is not there yet
public record MemberPage(Shell shell, FormErrors errors, Party council, MemberForm form, String action, boolean isNew) {
    public String title() {
        return isNew ? shell.t("party.member.new", council.name()) : shell.t("party.member.edit", council.name());
    }

    public String back() {
        return PartyEntry.of(council.id());
    }
}
