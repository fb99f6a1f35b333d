package dk.samraad.receipt.web;

import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Field;

/// Where a receipt code is typed.
public record LookUpPage(Shell shell, FormErrors errors, String typed) {
    public Field field() {
        return Field.of("kode", shell.t("receipt.code")).hint(shell.t("receipt.hint")).errors(errors);
    }
}
