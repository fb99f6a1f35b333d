package dk.samraad.proposal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The bytes of a file as text, when that is what they are.
///
/// @param isGuessed nothing in the bytes said how the letters are written: it was read as Windows-1252
record PlainText(String words, boolean isGuessed) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /// Letters of an old code page of DOS, read as Windows-1252, stand as signs between letters.
    private static final Pattern SIGN_IN_WORD = Pattern.compile("\\p{L}[^\\p{L}\\p{N}\\p{ASCII}’'´`–—\u00a0\u00ad·]\\p{L}");
    private static final Pattern HTML = Pattern.compile(
            "(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!doctype html|<(?:html|head|body|meta|title|style|p|div|h[1-6]|table|ul|ol"
                    + "|section|article|main)\\b[^<>]*>)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LOOKED_AT = 20_000;

    /// Text that cannot be told from noise.
    static final PlainText UNKNOWN = new PlainText("", true);

    /// @return nothing for bytes that are no text; [#UNKNOWN] for text in an encoding we cannot tell
    static Optional<PlainText> of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) return checked(decoded(bytes, StandardCharsets.UTF_16LE), false);
        if (startsWith(bytes, 0xFE, 0xFF)) return checked(decoded(bytes, StandardCharsets.UTF_16BE), false);
        var utf8 = decoded(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) return checked(utf8, false);
        return checked(decoded(bytes, WINDOWS), true).map(text -> SIGN_IN_WORD.matcher(text.words).find() ? UNKNOWN : text);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<PlainText> checked(Optional<String> text, boolean isGuessed) {
        return text.filter(words -> words.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'))
                .map(words -> new PlainText(words.startsWith("\uFEFF") ? words.substring(1) : words, isGuessed));
    }

    /// What it is instead of Markdown; empty when it may be Markdown.
    Optional<ImportFault> otherKind() {
        var start = words.substring(0, Math.min(words.length(), LOOKED_AT)).strip();
        if (start.startsWith("{\\rtf")) return Optional.of(ImportFault.RTF);
        if (HTML.matcher(start).lookingAt() || start.toLowerCase(Locale.ROOT).contains("</html>")) return Optional.of(ImportFault.HTML);
        if (start.startsWith("<?xml")) return Optional.of(ImportFault.XML);
        return List.of(';', '\t', ',').stream().anyMatch(mark -> isTable(start, mark)) ? Optional.of(ImportFault.CSV) : Optional.empty();
    }

    /// Whether nearly every line has the same number of the same mark, and the mark stands close to the words, as programs
    /// write it and people do not.
    private static boolean isTable(String text, char mark) {
        var isQuoted = false;
        var marks = 0;
        var loose = 0;
        var all = 0;
        var lines = new java.util.ArrayList<Integer>();
        for (int i = 0; i <= text.length(); i++) {
            var letter = i < text.length() ? text.charAt(i) : '\n';
            if (letter == '"') isQuoted = !isQuoted;
            if (isQuoted && i < text.length()) continue;
            if (letter == mark) {
                marks++;
                all++;
                if (i + 1 < text.length() && text.charAt(i + 1) == ' ') loose++;
            } else if (letter == '\n') {
                if (i > 0 && text.charAt(i - 1) != '\n') lines.add(marks);
                marks = 0;
            }
        }
        if (lines.size() < 2 || lines.getFirst() == 0 || loose * 10 > all) return false;
        var like = lines.stream().filter(lines.getFirst()::equals).count();
        return like * 10 >= lines.size() * 9L;
    }
}
