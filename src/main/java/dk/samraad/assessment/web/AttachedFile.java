package dk.samraad.assessment.web;

import dk.samraad.assessment.Work;
import dk.samraad.text.TextLanguage;

/// A file of a reply, beside it on the desk.
///
/// @param reply the page where staff decide what becomes of it
public record AttachedFile(String reply, Work.Attached file) {
    private static final int MOST_SHOWN = 20_000;

    public int position() {
        return file.position();
    }

    public TextLanguage language() {
        return file.language();
    }

    public boolean isWhole() {
        return file.isWhole();
    }

    public boolean hasWords() {
        return !file.words().isEmpty();
    }

    public String words() {
        return isShortened() ? file.words().substring(0, MOST_SHOWN) + " …" : file.words();
    }

    public boolean isShortened() {
        return file.words().length() > MOST_SHOWN;
    }

    public String screening() {
        return reply + "#fil-" + file.position();
    }

    public String download() {
        return reply + "/bilag/" + file.position();
    }
}
