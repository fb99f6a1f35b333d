package dk.samraad.web;

import java.util.Arrays;
import java.util.List;

/// One entry of the language switch at the top of a page.
///
/// @param code BCP 47, for `lang`
/// @param name the language in its own words ("Polski")
/// @param address the same page in that language
/// @param current the page is in it now, so it is not a link
public record LanguageLink(String code, String name, String address, boolean current) {

    /// The page shown now in each language the pages themselves are written in.
    public static List<LanguageLink> of(Shell shell) {
        return Arrays.stream(Language.values())
                .map(language -> new LanguageLink(language.code(), language.ownName(),
                        shell.path() + "?sprog=" + language.code(), language == shell.language()))
                .toList();
    }
}
