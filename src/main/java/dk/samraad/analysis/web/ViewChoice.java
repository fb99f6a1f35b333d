package dk.samraad.analysis.web;

import dk.samraad.analysis.SurveyResults;
import dk.samraad.analysis.View;
import dk.samraad.platform.error.NotFound;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A [View] as it stands in an address: nothing, `del.alder` or `kun.alder.65-op`.
final class ViewChoice {
    private ViewChoice() {}

    static View read(@Nullable String text) {
        if (text == null || text.isEmpty()) return new View.Everybody();
        var parts = List.of(text.split("\\.", 3));
        if (parts.getFirst().equals("del") && parts.size() == 2) return new View.By(parts.get(1));
        if (parts.getFirst().equals("kun") && parts.size() == 3) return new View.Only(parts.get(1), parts.get(2));
        throw new NotFound();
    }

    static String write(View view) {
        return switch (view) {
            case View.Everybody() -> "";
            case View.By(var division) -> "del." + division;
            case View.Only(var division, var group) -> "kun." + division + "." + group;
        };
    }

    static List<Choice> choices(SurveyResults results, View chosen, Shell shell) {
        var all = new ArrayList<Choice>();
        all.add(choice(new View.Everybody(), shell.t("analysis.view.everybody"), chosen));
        for (var division : results.divisions()) all.add(choice(new View.By(division.code()),
                shell.t("analysis.view.by", division.label()), chosen));
        for (var division : results.divisions()) {
            for (var group : division.groups()) {
                all.add(choice(new View.Only(division.code(), group.code()),
                        shell.t("analysis.view.only", division.label(), group.label()), chosen));
            }
        }
        return all;
    }

    private static Choice choice(View view, String label, View chosen) {
        return Choice.of(write(view), label, view.equals(chosen));
    }
}
