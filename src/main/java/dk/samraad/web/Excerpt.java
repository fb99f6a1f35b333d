package dk.samraad.web;

/// The beginning of a text, for the one line a search engine or a chat shows of a page.
public final class Excerpt {
    private static final int MOST = 200;

    private Excerpt() {}

    /// On one line, whole where it is short; else as many whole words as there is room for, and `…`.
    public static String of(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= MOST) return line;
        var end = line.lastIndexOf(' ', MOST - 1);
        // One word of that length: cut, but never inside a letter of two parts.
        if (end <= 0) end = Character.isHighSurrogate(line.charAt(MOST - 2)) ? MOST - 2 : MOST - 1;
        return line.substring(0, end).replaceAll("[,;:–-]+$", "") + "…";
    }
}
