package dk.samraad.response.web;

import dk.samraad.response.TabletLink;
import dk.samraad.survey.Draft;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Field;
import java.util.HexFormat;
import java.util.List;

/// The tablets of a survey.
///
/// @param typed the place, as typed
/// @param made the link just made, absolute; empty otherwise
public record TabletLinksPage(Shell shell, FormErrors errors, Draft draft, List<TabletLink> links, String typed, String made) {
    public String address() {
        return "/medarbejder/spoergeskemaer/" + draft.survey().slug() + "/tablets";
    }

    public Field place() {
        return Field.of("sted", shell.t("response.tablets.place")).hint(shell.t("response.tablets.place-hint")).errors(errors);
    }

    public String revokeAddress(TabletLink link) {
        return address() + "/" + HexFormat.of().formatHex(link.tokenHash()) + "/slut";
    }

    public String day(TabletLink link) {
        return Days.in(shell, link.madeOn());
    }
}
