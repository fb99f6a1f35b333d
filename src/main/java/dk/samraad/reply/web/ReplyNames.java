package dk.samraad.reply.web;

/// What the fields and buttons of the reply form are called.
public final class ReplyNames {
    /// The sealed [dk.samraad.reply.Unsent].
    public static final String UNSENT = "_s";
    /// The button that was pressed.
    public static final String GO = "_go";
    public static final String NEXT = "videre";
    public static final String BACK = "tilbage";
    public static final String SEND = "send";
    /// Opens a comment to the paragraph chosen in [#PARAGRAPH].
    public static final String OPEN = "kommentar";
    /// Followed by the page to change something on.
    public static final String CHANGE = "ret:";
    /// Followed by the language to go on in.
    public static final String LANGUAGE = "sprog:";
    /// Followed by the place of a file.
    public static final String REMOVE = "fjern:";

    public static final String PARAGRAPH = "afsnit";
    public static final String GENERAL = "svar";
    public static final String FILE = "fil";
    public static final String NAME = "navn";
    public static final String SPEAKS_AS = "udtaler";
    public static final String ORGANISATION = "organisation";
    public static final String EMAIL = "email";
    public static final String NEWS = "nyt";
    public static final String WRITTEN_IN = "skrevet-paa";
    public static final String PROTECTED = "beskyttet";

    private ReplyNames() {}

    /// The comment to a paragraph.
    public static String comment(String code) {
        return "k-" + code;
    }
}
