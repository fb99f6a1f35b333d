package dk.samraad.hearing.draft;

import java.util.regex.Pattern;

/// A field of a Word file: first its instruction, which nobody sees, then the words it last came to.
final class WordField {
    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+(?:\"([^\"]+)\"|(\\S+)).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST = 10_000;

    private final StringBuilder instruction = new StringBuilder();
    private boolean showsResult;

    boolean isInstruction() {
        return !showsResult;
    }

    void add(String words) {
        if (instruction.length() < LONGEST) instruction.append(words);
    }

    /// @return the address it leads to; empty for none, or a place in the document
    String separate() {
        showsResult = true;
        return address(instruction.toString());
    }

    static String address(String instruction) {
        var link = LINK.matcher(instruction);
        if (!link.matches()) return "";
        var address = link.group(1) == null ? link.group(2) : link.group(1);
        return address.startsWith("\\") ? "" : address;
    }
}
