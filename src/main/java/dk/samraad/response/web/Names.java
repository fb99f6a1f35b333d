package dk.samraad.response.web;

import dk.samraad.web.Guard;

/// What our own fields of a respondent's form are called. Codes of questions begin with a letter, so none is the same.
public final class Names {
    /// The sealed [dk.samraad.response.Sitting].
    public static final String SITTING = "_s";
    /// Which questions the page showed.
    public static final String SHOWN = "_vist";
    /// The button that was pressed.
    public static final String GO = "_go";
    /// Sent along by the script of a tablet: its clock runs, and the person is still there.
    public static final String OWN_CLOCK = "_ur";
    /// A field only robots fill in.
    public static final String TRAP = Guard.TRAP;
    /// The person says they are one.
    public static final String HUMAN = Guard.HUMAN;

    public static final String NEXT = "videre";
    public static final String BACK = "tilbage";
    public static final String STOP = "stop";
    public static final String CLEAR = "slet";
    public static final String SEND = "send";
    /// Followed by a language code.
    public static final String LANGUAGE = "sprog:";
    /// Followed by a page code.
    public static final String CHANGE = "ret:";

    private Names() {}
}
