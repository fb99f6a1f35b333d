package dk.samraad.proposal;

import dk.samraad.privacy.HiddenWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The bounds of a document: generous for a policy, tight for a page.
public final class DraftCheck {
    public static final int MOST_SECTIONS = 60;
    public static final int MOST_PARAGRAPHS = 60;
    public static final int LONGEST_TITLE = 200;
    /// Of the document.
    public static final int LONGEST_NAME = 400;
    public static final int LONGEST_CHAPTER = 600;
    public static final int LONGEST_TEXT = 10_000;

    private DraftCheck() {}

    /// @param hidden what must not stand in it
    static Set<DraftFault> faultsOf(List<Section> sections, Set<String> themes, HiddenWords hidden) {
        var faults = EnumSet.noneOf(DraftFault.class);
        if (sections.size() > MOST_SECTIONS) faults.add(DraftFault.TOO_MANY_SECTIONS);
        for (var section : sections) {
            if (holdsHidden(section, hidden)) faults.add(DraftFault.HOLDS_HIDDEN);
            if (section.title().isBlank()) faults.add(DraftFault.TITLE_MISSING);
            if (section.title().length() > LONGEST_TITLE || section.chapter()
                    .length() > LONGEST_CHAPTER) faults.add(DraftFault.TITLE_TOO_LONG);
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

    /// @param title of the document; empty for none
    static Set<DraftFault> faultsOfTitle(String title, HiddenWords hidden) {
        var faults = EnumSet.noneOf(DraftFault.class);
        if (title.length() > LONGEST_NAME) faults.add(DraftFault.TITLE_TOO_LONG);
        if (!hidden.foundIn(title).isEmpty()) faults.add(DraftFault.HOLDS_HIDDEN);
        return faults;
    }

    /// Where in a text that was brought in something stands that keeps it from being written; what is about the whole of it has
    /// no place.
    ///
    /// @param section counted from 1
    /// @param paragraph counted from 1; 0 for the title
    public record Place(DraftFault fault, int section, String title, int paragraph, String text) {}

    /// @param hidden what must not stand in it
    public static List<Place> placesOf(List<Section> sections, HiddenWords hidden) {
        var places = new ArrayList<Place>();
        for (int s = 0; s < sections.size(); s++) {
            var section = sections.get(s);
            var number = s + 1;
            if (!hidden.foundIn(section.title()).isEmpty()) places.add(new Place(DraftFault.HOLDS_HIDDEN, number, section.title(), 0,
                    section.title()));
            if (section.title().length() > LONGEST_TITLE || section.chapter().length() > LONGEST_CHAPTER) {
                places.add(new Place(DraftFault.TITLE_TOO_LONG, number, section.title(), 0, section.path()));
            }
            if (!hidden.foundIn(section.chapter()).isEmpty()) places.add(new Place(DraftFault.HOLDS_HIDDEN, number, section.title(), 0,
                    section.chapter()));
            if (section.paragraphs().size() > MOST_PARAGRAPHS) places.add(new Place(DraftFault.TOO_MANY_PARAGRAPHS, number,
                    section.title(), 0, ""));
            for (int p = 0; p < section.paragraphs().size(); p++) {
                var text = section.paragraphs().get(p).text();
                if (!hidden.foundIn(text).isEmpty()) places.add(new Place(DraftFault.HOLDS_HIDDEN, number, section.title(), p + 1, text));
                if (text.length() > LONGEST_TEXT) places.add(new Place(DraftFault.PARAGRAPH_TOO_LONG, number,
                        section.title(), p + 1, text));
            }
        }
        return places;
    }

    private static boolean holdsHidden(Section section, HiddenWords hidden) {
        return Stream.concat(Stream.of(section.title(), section.chapter(), section.easyRead()), section.paragraphs().stream()
                .map(Paragraph::text)).anyMatch(text -> !hidden.foundIn(text).isEmpty());
    }

    private static boolean isUnknown(String theme, Set<String> themes) {
        return !theme.isEmpty() && !themes.contains(theme);
    }
}
