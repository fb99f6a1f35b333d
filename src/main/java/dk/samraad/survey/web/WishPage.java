package dk.samraad.survey.web;

import dk.samraad.process.Involvement;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.List;

public record WishPage(Shell shell, FormErrors errors, WishForm form, List<Involvement> processes) {

    public List<Choice> choices() {
        return processes.stream().map(p -> Choice.of(p.slug(), p.title(), p.slug().equals(form.process()))).toList();
    }
}
