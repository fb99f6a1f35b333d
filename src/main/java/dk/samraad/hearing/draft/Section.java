package dk.samraad.hearing.draft;

import java.util.List;

/// A numbered section of the document.
///
/// @param number as printed, such as "2"; empty when it is new
/// @param themeCode code of a theme of the policy; empty for none or several
/// @param easyRead the same said in easy words (let at læse); empty when nobody has written it
public record Section(String number, String title, String themeCode, List<Paragraph> paragraphs, String easyRead) {
    /// One that is to be stored and has no number yet.
    public static Section of(String title, List<Paragraph> paragraphs) {
        return new Section("", title, "", paragraphs, "");
    }

    /// Its anchor on a page.
    public String anchor() {
        return "afsnit-" + number;
    }

    /// The theme a paragraph of this section is about; empty for none.
    public String themeOf(Paragraph paragraph) {
        return paragraph.themeCode().isEmpty() ? themeCode : paragraph.themeCode();
    }
}
