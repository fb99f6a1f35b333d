package dk.samraad.reply;

import dk.samraad.document.pdf.PdfWords;
import dk.samraad.privacy.Passage;
import dk.samraad.privacy.Privacy;
import dk.samraad.privacy.PublicText;
import dk.samraad.proposal.DocumentWords;
import java.util.List;

/// The words of a file that came with a reply.
///
/// @param words all of them: what people see first, then what does not show
/// @param shown so many UTF-16 units are what people see
/// @param unreadPages pages of a PDF, from 1, that show something which is not words
/// @param pictures pictures and documents inside it, whose words nobody has read
/// @param isLegible false for a picture, a scan, and what took too much to read; then there are no words
public record FileWords(String words, int shown, List<Integer> unreadPages, int pictures, boolean isLegible) {
    /// Of all words of one file: some 150 pages. What says more waits for somebody who reads it elsewhere.
    static final int MOST_CHARACTERS = 500_000;
    static final FileWords ILLEGIBLE = new FileWords("", 0, List.of(), 0, false);

    public FileWords {
        unreadPages = List.copyOf(unreadPages);
    }

    static FileWords of(DocumentWords read) {
        return of(String.join("\n\n", read.shown()), read.unseen(), List.of(), read.pictures());
    }

    static FileWords of(PdfWords read) {
        return of(read.text(), read.beside(), read.unread(), read.pictures());
    }

    private static FileWords of(String text, List<String> beside, List<Integer> unreadPages, int pictures) {
        var shown = plain(text).strip();
        var rest = plain(String.join("\n", beside)).strip();
        var words = rest.isEmpty() ? shown : shown + "\n\n" + rest;
        if (shown.isBlank() && rest.isBlank() || words.length() > MOST_CHARACTERS) return ILLEGIBLE;
        return new FileWords(words, shown.length(), unreadPages, pictures, true);
    }

    /// PostgreSQL stores no letter of number 0, nor half a pair.
    private static String plain(String text) {
        return new String(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8)
                .replace("\u0000", "");
    }

    /// What people see of it.
    public String visible() {
        return words.substring(0, Math.min(shown, words.length()));
    }

    /// What people see of it, as the public reads it; what does not show in it is not published.
    ///
    /// @param passages of all its words
    public String publicText(List<Passage> passages) {
        var visible = visible();
        var end = visible.length();
        return PublicText.of(visible, passages.stream().filter(passage -> passage.start() < end)
                .map(passage -> new Passage(passage.start(), Math.min(passage.end(), end), passage.kind())).toList());
    }

    /// What does not show in the file, and comes along with it all the same.
    public String beside() {
        return words.substring(Math.min(shown, words.length())).strip();
    }

    /// Whether something in it was seen and not read as words.
    public boolean isPartly() {
        return isLegible && (!unreadPages.isEmpty() || pictures > 0);
    }

    /// What must not be public, in the order of the words.
    List<Passage> findings() {
        return Privacy.find(words).stream().map(FirstScreening::passage).toList();
    }
}
