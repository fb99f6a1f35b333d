package dk.samraad.proposal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// Fields of a Word file, one in another: first an instruction, which nobody sees, then the words it last came to.
final class WordFields {
    private static final Pattern LINK = Pattern.compile(
            "\\s*HYPERLINK\\s+(?:\"([^\"]+)\"|(\\S+)).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST = 10_000;

    /// Marks and orders to the program; the page shows nothing where they stand.
    private static final Set<String> SHOW_NOTHING = Set.of("", "XE", "TC", "TA", "RD", "SET", "ASK", "NEXT", "NEXTIF", "SKIPIF", "PRIVATE",
            "PRINT", "ADVANCE", "ADDIN", "DATA", "BIDIOUTLINE");
    /// The program shows these by their instruction, though they come to no words.
    private static final Set<String> SHOW_THEMSELVES = Set.of("EQ", "SYMBOL", "MACROBUTTON", "GOTOBUTTON", "LISTNUM", "AUTONUM",
            "AUTONUMLGL", "AUTONUMOUT", "FORMCHECKBOX", "FORMDROPDOWN");
    private static final Pattern BUTTON = Pattern.compile(
            "(?:MACROBUTTON|GOTOBUTTON)\\s+\\S+\\s+(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final BiConsumer<LeftOutKind, String> told;
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean showsResult;
        private boolean isSimple;
        private boolean hasResult;
        private boolean isForm;
    }

    /// @param told is handed the addresses fields lead to, and each field that shows something the file has no words for
    WordFields(BiConsumer<LeftOutKind, String> told) {
        this.told = told;
    }

    /// @param what begins, separates or ends one
    void mark(String what) {
        if (what.equals("begin")) open.push(new Field());
        if (open.isEmpty()) return;
        if (what.equals("separate")) separate();
        if (what.equals("end")) end();
    }

    /// A field that is one element.
    ///
    /// @return what to do at its end
    Runnable simple(String instruction) {
        open.push(new Field());
        open.getFirst().isSimple = true;
        add(instruction);
        separate();
        return () -> mark("end");
    }

    private void separate() {
        open.getFirst().showsResult = true;
        tellAddress(address(open.getFirst().instruction.toString()));
    }

    void tellAddress(String address) {
        if (!address.isEmpty()) told.accept(LeftOutKind.LINK_ADDRESS, address);
    }

    private void end() {
        var field = open.pop();
        if (isInstruction() || field.hasResult || field.isForm) return;
        var instruction = field.instruction.toString().strip();
        var name = instruction.split("[\\s\\\\\"]", 2)[0].toUpperCase(Locale.ROOT);
        if (SHOW_NOTHING.contains(name) || field.showsResult && !field.isSimple && !SHOW_THEMSELVES.contains(name)) return;
        var button = BUTTON.matcher(instruction);
        if (name.startsWith("AUTONUM") || name.equals("LISTNUM")) told.accept(LeftOutKind.NUMBERING, "");
        else if (name.startsWith("FORM")) told.accept(LeftOutKind.FORM_FIELD, "");
        else told.accept(LeftOutKind.FIELD, button.matches() ? button.group(1) : instruction);
    }

    /// Something stands in its result.
    void comesTo() {
        for (var field : open) field.hasResult |= field.showsResult;
    }

    /// It is one of a form.
    void form() {
        if (!open.isEmpty()) open.getFirst().isForm = true;
        told.accept(LeftOutKind.FORM_FIELD, "");
    }

    void add(String words) {
        if (!open.isEmpty() && open.getFirst().instruction.length() < LONGEST) open.getFirst().instruction.append(words);
    }

    /// Whether what stands here is seen by nobody.
    boolean isInstruction() {
        return open.stream().anyMatch(field -> !field.showsResult);
    }

    /// The address an instruction leads to; empty for none, or a place in the document.
    private static String address(String instruction) {
        var link = LINK.matcher(instruction);
        if (!link.matches()) return "";
        var address = link.group(1) == null ? link.group(2) : link.group(1);
        return address.startsWith("\\") ? "" : address;
    }
}
