package dk.samraad.response.web;

import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Field;

/// Where a resume code is typed.
public record ResumePage(Shell shell, FormErrors errors, String surveyTitle, String lang, String surveyAddress, String typed) {
    public Field field() {
        return Field.of("kode", shell.t("response.resume.code")).hint(shell.t("response.resume.hint")).errors(errors);
    }
}
