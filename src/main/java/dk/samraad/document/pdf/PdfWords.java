package dk.samraad.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The words of a PDF somebody else made, as far as a machine can read them.
///
/// @param text what its pages say, a page after the other, in the order they are drawn
/// @param beside words that stand on no page: notes, what fields of a form hold, addresses of links, alternative texts; and lines
///        that only make sense in the order the eye reads them
/// @param unread numbers of the pages, from 1, on which something is drawn that cannot be read as words: a scan, letters without a key
/// @param pictures so many are drawn; words in them are not read
public record PdfWords(String text, List<String> beside, List<Integer> unread, int pictures) {
    private static final int SPACED = 8;
    private static final Pattern LETTER_TO_FIGURE = Pattern.compile("(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    public PdfWords {
        beside = List.copyOf(beside);
        unread = List.copyOf(unread);
    }

    /// Asked now and then while a file is read; throws when there is no time left.
    public interface Check {
        void check();
    }

    /// @param mostCharacters of all its words together
    /// @throws IOException when it cannot be opened, or says more than that
    public static PdfWords of(byte[] pdf, int mostCharacters, Check check) throws IOException {
        try (var document = Loader.loadPDF(new RandomAccessReadBuffer(pdf))) {
            return read(document, mostCharacters, check);
        }
    }

    /// A line whose letters stand so far apart that each is read as a word, as they are meant; empty for any other.
    private static String closed(String line) {
        var words = line.strip().split("\\s+");
        var single = Arrays.stream(words).filter(word -> word.codePointCount(0, word.length()) == 1).count();
        if (words.length < SPACED || single * 5 < words.length * 4L) return "";
        return LETTER_TO_FIGURE.matcher(String.join("", words)).replaceAll(" ");
    }

    private static PdfWords read(PDDocument document, int mostCharacters, Check check) throws IOException {
        var text = new StringBuilder();
        var unread = new ArrayList<Integer>();
        var beside = new ArrayList<String>();
        var pictures = 0;
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var drawn = new PageWords(check);
            var words = drawn.of(document, page, false).strip();
            if (drawn.isUnread()) unread.add(page);
            pictures += drawn.pictures();
            if (!words.isEmpty()) text.append(text.isEmpty() ? "" : "\n\n").append(words);
            var seen = new PageWords(check).of(document, page, true);
            seen.lines().map(String::strip).filter(line -> !line.isEmpty() && !words.contains(line)).forEach(beside::add);
            words.lines().map(PdfWords::closed).filter(line -> !line.isEmpty()).forEach(beside::add);
            if (text.length() + beside.stream().mapToInt(String::length).sum() > mostCharacters) throw new IOException("It says too much");
        }
        beside.addAll(PdfStrings.of(document, check));
        if (text.length() + beside.stream().mapToInt(String::length).sum() > mostCharacters) throw new IOException("It says too much");
        return new PdfWords(text.toString(), beside, unread, pictures);
    }
}
