package dk.samraad.proposal.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.web.AnswerPlace;
import dk.samraad.hearing.web.FormText;
import dk.samraad.platform.time.Danish;
import dk.samraad.policy.Theme;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Paragraph;
import dk.samraad.proposal.Section;
import dk.samraad.web.Shell;
import java.util.List;
import java.util.Optional;

/// @param themes of the policy
/// @param place where one answers; empty when one cannot now
public record ReadPage(Shell shell, Hearing hearing, Draft draft, List<Theme> themes, Optional<AnswerPlace> place) {

    /// The title of a theme; empty for none, or for one the policy no longer has.
    public String theme(String code) {
        return themes.stream().filter(theme -> theme.code().equals(code)).map(Theme::title).findFirst().orElse("");
    }

    /// The theme of a paragraph where it is another than that of its section.
    public String theme(Section section, Paragraph paragraph) {
        return paragraph.themeCode().equals(section.themeCode()) ? "" : theme(paragraph.themeCode());
    }

    /// Where one comments on a paragraph; empty when one cannot now.
    public String comment(Paragraph paragraph) {
        return place.map(p -> p.address(hearing, paragraph.code())).orElse("");
    }

    /// "Version 2, sendt ud 3. marts 2026".
    public String version() {
        var day = draft.sentOutAt().map(at -> FormText.date(shell, Danish.dateOf(at))).orElse("");
        return shell.t("hearing.read.version", draft.number(), day);
    }
}
