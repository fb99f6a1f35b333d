package dk.samraad.proposal;

import java.util.List;

/// A numbered section of the document.
///
/// @param number as printed, such as "2"; empty when it is new
/// @param themeCode code of a theme of the policy; empty for none or several
/// @param easyRead the same said in easy words (let at læse); empty when nobody has written it
/// @param chapter the headings it stands under, the highest first; empty for none
public record Section(String number, String title, String themeCode, List<Paragraph> paragraphs, String easyRead, String chapter) {
    /// One that stands under no other heading.
    public Section(String number, String title, String themeCode, List<Paragraph> paragraphs, String easyRead) {
        this(number, title, themeCode, paragraphs, easyRead, "");
    }

    /// One that is to be stored and has no number yet.
    public static Section of(String title, List<Paragraph> paragraphs) {
        return new Section("", title, "", paragraphs, "");
    }

    /// The same with other paragraphs.
    public Section with(List<Paragraph> others) {
        return new Section(number, title, themeCode, others, easyRead, chapter);
    }

    /// Its own heading and those above.
    public String path() {
        return chapter.isEmpty() ? title : chapter + " – " + title;
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
