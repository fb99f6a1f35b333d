package dk.samraad.proposal;

/// What a document may hold that a draft for a hearing cannot take over.
public enum LeftOutKind {
    FOOTNOTE(true),
    /// A header or a footer of the page.
    HEADER_FOOTER(true),
    CONTENTS(true),
    /// A chart or a drawn diagram: its words are told, its look is lost.
    DIAGRAM(true),
    PICTURE(false),
    LINK_ADDRESS(false),
    /// The numbers of a list or of headings, which the program counts itself.
    NUMBERING(false),
    TABLE(false),
    /// The way a formula is set; its characters come along.
    FORMULA(false),
    /// A sign from a font of pictures.
    SYMBOL(false),
    FORM_FIELD(false),
    /// What a program reckons or draws where it stands; the file has no words for it.
    FIELD(false),
    /// Another document, or an object of another program, that stands inside.
    EMBEDDED(false),
    DELETED(false),
    /// The old place of a text that was moved and stands at its new place.
    MOVED(false),
    COMMENT(false),
    HIDDEN(false);

    private final boolean visible;

    LeftOutKind(boolean visible) {
        this.visible = visible;
    }

    /// Whether its words are seen by whoever reads the file, so that they count as words of it.
    boolean isVisible() {
        return visible;
    }
}
