package dk.samraad.party.web;

import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;

/// @param address of the party that is edited; empty for a new one
public record PartyFormPage(Shell shell, FormErrors errors, PartyForm form, String address) {
    public boolean isNew() {
        return address.isEmpty();
    }

    public String title() {
        return isNew() ? shell.t("party.form.new") : shell.t("party.form.edit");
    }

    public String action() {
        return isNew() ? PartyEntry.ADDRESS : address + "/ret";
    }

    public String back() {
        return isNew() ? PartyEntry.ADDRESS : address;
    }
}
