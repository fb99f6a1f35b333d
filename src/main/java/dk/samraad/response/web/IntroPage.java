package dk.samraad.response.web;

import dk.samraad.survey.Definition;
import dk.samraad.survey.Survey;
import dk.samraad.text.Language;
import dk.samraad.text.TextLanguage;
import dk.samraad.web.LanguageLink;
import dk.samraad.web.Shell;
import dk.samraad.web.Tablet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who asks, why, how long it takes and what happens to the answers: before the first question.
///
/// @param tablet set on a tablet that many use
public record IntroPage(Shell shell, Survey survey, Definition definition, String language, @Nullable Tablet tablet) {

    public String title() {
        return definition.title().in(language);
    }

    public String purpose() {
        return definition.purpose().in(language);
    }

    /// For texts of the survey, when the page around them speaks another language.
    public @Nullable String lang() {
        return language.equals(shell.language().code()) ? null : language;
    }

    public String closesOn() {
        return Days.in(shell, survey.closesOn());
    }

    public String publicUntil() {
        return survey.waitsForFiling() ? shell.t("response.intro.public-until-filed",
                Days.in(shell, survey.publicUntil())) : shell.t("response.intro.public-until",
                Days.in(shell, survey.publicUntil()));
    }

    public String retainedUntil() {
        return survey.waitsForFiling() ? shell.t("response.intro.retained-until-filed",
                Days.in(shell, survey.retainedUntil())) : shell.t("response.intro.retained-until",
                Days.in(shell, survey.retainedUntil()));
    }

    public String firstPage() {
        return Addresses.first(survey, definition);
    }

    public String begin() {
        return firstPage() + "?sprog=" + language;
    }

    public String beginOnTablet() {
        return tablet == null ? "" : tablet.clearAddress() + "?sprog=" + language;
    }

    /// "rtl" where the survey's own words are written so.
    public @Nullable String dir() {
        return TextLanguage.dirOf(language);
    }

    /// Those of the survey; where it has one only, those of what stands around it. The page is drawn once for all who come, so that no
    /// address on it holds more than the language.
    public List<LanguageLink> languages() {
        var base = tablet == null ? survey.address() : tablet.clearAddress();
        if (definition.languages().size() > 1) return definition.languages().stream()
                .map(code -> new LanguageLink(code, LanguageButton.ownName(code), base + "?sprog=" + code, code.equals(language)))
                .toList();
        return Stream.of(Language.values())
                .map(page -> new LanguageLink(page.code(), page.ownName(), base + "?sprog=" + page.code(), page == shell.language()))
                .toList();
    }

    /// Whether buttons and other words of ours are in another language than the survey's.
    public boolean isPartlyForeign() {
        return !Language.of(language).code().equals(language);
    }
}
