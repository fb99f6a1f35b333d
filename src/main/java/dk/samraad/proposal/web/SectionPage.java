package dk.samraad.proposal.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.policy.Theme;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.List;

/// @param number of the section
public record SectionPage(Shell shell, FormErrors errors, Hearing hearing, String number, SectionForm form, List<Theme> themes) {

    public String backTo() {
        return DocumentPages.address(hearing.slug());
    }

    public String address() {
        return backTo() + "/afsnit/" + number;
    }

    public List<Choice> themes(String chosen) {
        return themes.stream().map(theme -> Choice.of(theme.code(), theme.title(), theme.code().equals(chosen))).toList();
    }

    /// "Stykke 3", or that it is a new one.
    public String label(int index) {
        var isNew = form.paragraphs().get(index).code().isEmpty();
        return isNew ? shell.t("hearing.section.new-paragraph") : shell.t("hearing.section.paragraph", index + 1);
    }
}
