package dk.samraad.inbox.web;

import dk.samraad.privacy.MaskKind;
import dk.samraad.text.PlainText;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shell;
import java.util.stream.Stream;

/// Words to be hidden, in a part of a reply or in a file, and why.
record HideForm(String words, String reason, MaskKind kind) {
    static HideForm of(FormFields fields) {
        return new HideForm(PlainText.clean(fields.first("ord")), PlainText.clean(fields.first("grund")),
                Stream.of(MaskKind.values()).filter(k -> k.name().equals(fields.first("slags"))).findFirst().orElse(MaskKind.OTHER));
    }

    /// @param wordsField and reasonField: ids on the page
    FormErrors missing(Shell shell, String wordsField, String reasonField) {
        var errors = FormErrors.none();
        if (words.isEmpty()) errors.add(wordsField, shell.t("inbox.hide.no-words"));
        if (reason.isEmpty()) errors.add(reasonField, shell.t("inbox.reason-missing"));
        return errors;
    }
}
