package dk.samraad.hearing.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/// Fields of a Word file, one in another: first an instruction, which nobody sees, then the words it last came to.
final class WordFields {
    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+(?:\"([^\"]+)\"|(\\S+)).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST = 10_000;

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean showsResult;
    }

    /// @param what begins, separates or ends one
    /// @return the address it leads to, once its instruction is over; else empty
    String mark(String what) {
        if (what.equals("begin")) open.push(new Field());
        if (open.isEmpty()) return "";
        if (what.equals("end")) open.pop();
        if (!what.equals("separate")) return "";
        open.getFirst().showsResult = true;
        return address(open.getFirst().instruction.toString());
    }

    void add(String words) {
        if (!open.isEmpty() && open.getFirst().instruction.length() < LONGEST) open.getFirst().instruction.append(words);
    }

    /// Whether what stands here is seen by nobody.
    boolean isInstruction() {
        return open.stream().anyMatch(field -> !field.showsResult);
    }

    /// The address an instruction leads to; empty for none, or a place in the document.
    static String address(String instruction) {
        var link = LINK.matcher(instruction);
        if (!link.matches()) return "";
        var address = link.group(1) == null ? link.group(2) : link.group(1);
        return address.startsWith("\\") ? "" : address;
    }
}
