package dk.samraad.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// What reading a PDF would cost, found without reading it: PDFBox makes an object of every word of its structure, and unpacks
/// whole the streams that hold structure. So words are counted and streams unpacked piece by piece, and thrown away.
///
/// @param words of structure, about a hundred bytes of memory each
/// @param unpacked bytes of all streams
/// @param isTwisted whether a stream is packed in a way that nobody uses but to hide its size
record PdfWeight(long words, long unpacked, boolean isTwisted) {
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    /// A page of text or a picture may be large; what holds objects is not.
    private static final int LARGE_STREAM = 16 * 1024 * 1024;
    private static final long MOST_WORDS = 1_000_000;
    private static final long HEAVY = 200_000;
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern FILTER = Pattern.compile("/Filter(?![A-Za-z0-9])[\\s\\x00]*(.)([^\\]]{0,400}\\])?", Pattern.DOTALL);
    private static final Pattern PACKING = Pattern.compile("/(?:Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode)(?![A-Za-z0-9])");
    private static final Pattern OLD_PACKING = Pattern.compile("/(?:LZW|LZWDecode|RL|RunLengthDecode)(?![A-Za-z0-9])");
    private static final Pattern HOLDS_OBJECTS = Pattern.compile(
            "/(?:ObjStm|XRef)(?![A-Za-z0-9])|/First[\\s\\x00]+\\d+(?![\\s\\x00]+\\d+[\\s\\x00]+R)|/W[\\s\\x00]*\\[");
    private static final Pattern WIDTHS = Pattern.compile("/W[\\s\\x00]*\\[");
    private static final Pattern OBJECT = Pattern.compile("\\d[\\s\\x00]+\\d+[\\s\\x00]+obj");
    private static final Pattern INDIRECT = Pattern.compile("\\d[\\s\\x00]+R(?![A-Za-z])");
    private static final Pattern HAS_TABLES = Pattern.compile("/(?:ObjStm|XRef)(?![A-Za-z0-9])");

    boolean isTooMuch() {
        return isTwisted || unpacked > MOST_UNPACKED || words > MOST_WORDS;
    }

    boolean isHeavy() {
        return words > HEAVY;
    }

    static PdfWeight of(byte[] pdf) {
        return new Weighing(pdf).weighed();
    }

    private static final class Weighing {
        /// A stream's own dictionary begins nearer than this.
        private static final int LONGEST_HEAD = 64 * 1024;

        private final byte[] pdf;
        /// Never decoded as words: one character is one byte.
        private final String text;
        private final byte[] scratch = new byte[64 * 1024];
        private long words;
        private long unpacked;
        private boolean isTwisted;
        /// Where the last packed stream ended.
        private int end;
        private int countedTo;

        Weighing(byte[] pdf) {
            this.pdf = pdf;
            this.text = new String(pdf, StandardCharsets.ISO_8859_1);
        }

        PdfWeight weighed() {
            isTwisted = hasTwistedFilter();
            for (var at = text.indexOf("stream"); at >= 0 && !isTwisted && unpacked <= MOST_UNPACKED
                    && words <= MOST_WORDS; at = text.indexOf("stream", at + 6)) {
                if (at < end || text.startsWith("end", at - 3)) continue;
                var from = at + 6;
                while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) from++;
                stream(at, from);
            }
            words += wordsIn(pdf, countedTo, pdf.length);
            return new PdfWeight(words, unpacked, isTwisted);
        }

        private boolean hasTwistedFilter() {
            var plain = plain(text);
            var filter = FILTER.matcher(plain);
            var isOld = false;
            while (filter.find()) {
                var first = filter.group(1).charAt(0);
                if (first != '/' && first != '[') return true;
                if (first == '/') {
                    isOld |= OLD_PACKING.matcher(plain).region(filter.start(1), Math.min(plain.length(), filter.start(1) + 20)).lookingAt();
                    continue;
                }
                var list = filter.group(2);
                if (list == null || list.indexOf('%') >= 0 || INDIRECT.matcher(list).find()
                        || PACKING.matcher(list).results().count() > 1) return true;
                isOld |= OLD_PACKING.matcher(list).find();
            }
            return isOld && HAS_TABLES.matcher(plain).find();
        }

        private void stream(int at, int from) {
            var head = plain(head(at));
            var holdsObjects = HOLDS_OBJECTS.matcher(head).find();
            long size = 0;
            long inside = 0;
            var inflater = new Inflater();
            try {
                inflater.setInput(pdf, from, pdf.length - from);
                for (int n = inflater.inflate(scratch); n > 0 && unpacked + size <= MOST_UNPACKED; n = inflater.inflate(scratch)) {
                    size += n;
                    if (holdsObjects) inside += wordsIn(scratch, 0, n);
                }
                if (inflater.finished()) end = from + (int) inflater.getBytesRead();
            } catch (DataFormatException notPackedThisWay) {
                inside = Math.max(inside, 0);
            } finally {
                inflater.end();
            }
            unpacked += size;
            isTwisted |= holdsObjects && size > LARGE_STREAM;
            // A table of places has an entry in as few as two bytes.
            words += WIDTHS.matcher(head).find() ? Math.max(inside, size / 3) : inside;
            words += wordsIn(pdf, countedTo, at);
            countedTo = Math.max(at, end);
        }

        /// The dictionary before a stream; or all that stands before it, when something pretends to be its beginning.
        private String head(int at) {
            var before = text.substring(Math.max(end, at - LONGEST_HEAD), at);
            var begin = OBJECT.matcher(before).results().reduce((first, last) -> last);
            if (begin.isEmpty()) return before;
            var line = Math.max(before.lastIndexOf('\n', begin.get().start()), before.lastIndexOf('\r', begin.get().start()));
            var isComment = before.substring(line + 1, begin.get().start()).indexOf('%') >= 0;
            var dictionary = before.substring(begin.get().end());
            return isComment || !isWhole(dictionary) ? before : dictionary;
        }

        /// Whether every bracket and string in it is closed in it.
        private static boolean isWhole(String dictionary) {
            int strings = 0;
            int brackets = 0;
            for (int i = 0; i < dictionary.length(); i++) {
                switch (dictionary.charAt(i)) {
                    case '\\' -> i++;
                    case '(' -> strings++;
                    case ')' -> strings--;
                    case '<' -> brackets += strings == 0 ? 1 : 0;
                    case '>' -> brackets -= strings == 0 ? 1 : 0;
                    default -> { }
                }
                if (strings < 0 || brackets < 0) return false;
            }
            return strings == 0 && brackets == 0;
        }

        private static String plain(String text) {
            if (text.indexOf('#') < 0) return text;
            return ESCAPED.matcher(text).replaceAll(found ->
                    Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        }

        /// Every beginning of a word, and every bracket.
        private static long wordsIn(byte[] bytes, int from, int to) {
            long words = 0;
            var within = false;
            for (int i = from; i < to; i++) {
                switch (bytes[i]) {
                    case '[', '<', '(', '/' -> {
                        words++;
                        within = bytes[i] == '/';
                    }
                    case ' ', '\n', '\r', '\t', '\f', 0, ']', '>', ')' -> within = false;
                    default -> {
                        if (!within) words++;
                        within = true;
                    }
                }
            }
            return words;
        }
    }
}
