package dk.samraad.hearing.draft;

import dk.samraad.hearing.HiddenWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The bounds of a document: generous for a policy, tight for a page.
public final class DraftCheck {
    public static final int MOST_SECTIONS = 60;
    public static final int MOST_PARAGRAPHS = 60;
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 10_000;

    private DraftCheck() {}

    /// @param hidden what must not stand in it
    static Set<DraftFault> faultsOf(List<Section> sections, Set<String> themes, HiddenWords hidden) {
        var faults = EnumSet.noneOf(DraftFault.class);
        if (sections.size() > MOST_SECTIONS) faults.add(DraftFault.TOO_MANY_SECTIONS);
        for (var section : sections) {
            if (holdsHidden(section, hidden)) faults.add(DraftFault.HOLDS_HIDDEN);
            if (section.title().isBlank()) faults.add(DraftFault.TITLE_MISSING);
            if (section.title().length() > LONGEST_TITLE) faults.add(DraftFault.TITLE_TOO_LONG);
            if (section.easyRead().length() > LONGEST_TEXT) faults.add(DraftFault.EASY_READ_TOO_LONG);
            if (section.paragraphs().size() > MOST_PARAGRAPHS) faults.add(DraftFault.TOO_MANY_PARAGRAPHS);
            if (isUnknown(section.themeCode(), themes)) faults.add(DraftFault.THEME_UNKNOWN);
            for (var paragraph : section.paragraphs()) {
                if (paragraph.text().length() > LONGEST_TEXT) faults.add(DraftFault.PARAGRAPH_TOO_LONG);
                if (isUnknown(paragraph.themeCode(), themes)) faults.add(DraftFault.THEME_UNKNOWN);
            }
        }
        return faults;
    }

    private static boolean holdsHidden(Section section, HiddenWords hidden) {
        return Stream.concat(Stream.of(section.title(), section.easyRead()), section.paragraphs().stream().map(Paragraph::text)).anyMatch(text -> !hidden.foundIn(text).isEmpty());
    }

    private static boolean isUnknown(String theme, Set<String> themes) {
        return !theme.isEmpty() && !themes.contains(theme);
    }
}
