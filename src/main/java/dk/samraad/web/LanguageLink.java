package dk.samraad.web;

/// One entry of the language switch at the top of a page.
///
/// @param code BCP 47, for `lang`
/// @param name the language in its own words ("Polski")
/// @param address the same page in that language
/// @param current the page is in it now, so it is not a link
public record LanguageLink(String code, String name, String address, boolean current) {}
