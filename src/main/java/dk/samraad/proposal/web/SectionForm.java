package dk.samraad.proposal.web;

import dk.samraad.hearing.web.FormText;
import dk.samraad.hearing.web.HearingText;
import dk.samraad.privacy.HiddenWords;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.DraftCheck;
import dk.samraad.proposal.DraftFault;
import dk.samraad.proposal.Paragraph;
import dk.samraad.proposal.Section;
import dk.samraad.text.PlainText;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shell;
import java.util.ArrayList;
import java.util.List;

/// A section as typed.
///
/// @param revision of the version when the page was first drawn
public record SectionForm(long revision, String title, String chapter, String theme, String easyRead, List<Typed> paragraphs) {
    /// Empty boxes at the end, for more.
    static final int SPARE = 2;
    private static final int MOST_BOXES = DraftCheck.MOST_PARAGRAPHS + 2 * SPARE;

    /// A paragraph as typed. An empty one goes away; an empty line in it begins a new one.
    ///
    /// @param code its name; empty when it is new
    public record Typed(String code, String text, String theme) {}

    static SectionForm of(Draft draft, Section section) {
        var typed = new ArrayList<>(section.paragraphs().stream().map(p -> new Typed(p.code(), p.text(), p.themeCode())).toList());
        return new SectionForm(draft.revision(), section.title(), section.chapter(), section.themeCode(), section.easyRead(),
                withSpare(typed));
    }

    static SectionForm of(FormFields fields) {
        var typed = new ArrayList<Typed>();
        for (int i = 0; i < MOST_BOXES && fields.byName().containsKey("text-" + i); i++) {
            typed.add(new Typed(FormText.of(fields, "code-" + i), FormText.lines(fields, "text-" + i), FormText.of(fields, "theme-" + i)));
        }
        return new SectionForm(
                FormText.revision(fields), FormText.of(fields, "title"), FormText.of(fields, "chapter"), FormText.of(fields, "theme"),
                        FormText.lines(fields, "easyRead"), typed);
    }

    private static List<Typed> withSpare(List<Typed> typed) {
        for (int i = 0; i < SPARE; i++) typed.add(new Typed("", "", ""));
        return typed;
    }

    /// What can be told field by field; the door says the rest.
    FormErrors errors(Shell shell) {
        var errors = FormErrors.none();
        if (title.isEmpty()) errors.add("title", shell.name(DraftFault.TITLE_MISSING));
        if (chapter.length() > DraftCheck.LONGEST_CHAPTER) errors.add("chapter", shell.name(DraftFault.TITLE_TOO_LONG));
        if (title.length() > DraftCheck.LONGEST_TITLE) errors.add("title", shell.name(DraftFault.TITLE_TOO_LONG));
        for (int i = 0; i < paragraphs.size(); i++) {
            if (parts(paragraphs.get(i)).stream().anyMatch(part -> part.length() > DraftCheck.LONGEST_TEXT)) {
                errors.add("text-" + i, shell.name(DraftFault.PARAGRAPH_TOO_LONG));
            }
        }
        if (easyRead.length() > DraftCheck.LONGEST_TEXT) errors.add("easyRead", shell.name(DraftFault.EASY_READ_TOO_LONG));
        return errors;
    }

    /// Says at each field which of its words must not become public. When they stand in another section, at the title.
    void addHidden(FormErrors errors, Shell shell, HiddenWords hidden) {
        var before = errors.all().size();
        addHidden(errors, "title", title, shell, hidden);
        addHidden(errors, "chapter", chapter, shell, hidden);
        for (int i = 0; i < paragraphs.size(); i++) addHidden(errors, "text-" + i, paragraphs.get(i).text(), shell, hidden);
        addHidden(errors, "easyRead", easyRead, shell, hidden);
        if (errors.all().size() == before) errors.add("title", shell.name(DraftFault.HOLDS_HIDDEN));
    }

    private static void addHidden(FormErrors errors, String field, String text, Shell shell, HiddenWords hidden) {
        if (!hidden.foundIn(text).isEmpty()) errors.add(field, HearingText.hidden(shell, hidden, text));
    }

    /// @param number of the section it replaces
    Section section(String number) {
        var written = new ArrayList<Paragraph>();
        for (var typed : paragraphs) {
            var first = true;
            for (var part : parts(typed)) {
                written.add(new Paragraph(0, first ? typed.code() : "", part, typed.theme()));
                first = false;
            }
        }
        return new Section(number, title, theme, written, easyRead, chapter);
    }

    private static List<String> parts(Typed typed) {
        return List.of(typed.text().split("\\n\\s*\\n")).stream().map(PlainText::strip).filter(part -> !part.isEmpty()).toList();
    }
}
