package dk.samraad.writing;

import dk.samraad.document.Span;
import dk.samraad.text.Language;
import dk.samraad.text.Messages;
import dk.samraad.text.Rounding;
import dk.samraad.text.WrittenNumber;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Texts, numbers and days as the reader of a report expects them: 1.234,5 and "12 %" in Danish.
public final class Words {
    /// Not broken over two lines.
    private static final String SPACE = "\u00a0";
    /// Where in a sentence words of another language stand: a sign for private use, which nobody types.
    public static final String HERE = "\ue000";

    private final Messages messages;

    public Words(Language language) {
        this.messages = Messages.in(language);
    }

    public String t(String key, Object... arguments) {
        return messages.t(key, arguments);
    }

    public String name(Enum<?> constant) {
        return messages.name(constant);
    }

    public Locale locale() {
        // Danish and British: a day stands before its month.
        return messages.language() == Language.DA ? Locale.of("da", "DK") : Locale.UK;
    }

    public String count(int number) {
        return WrittenNumber.count(number, messages.language());
    }

    /// @param digits at most so many after the comma; zeros at the end are left out
    public String number(double number, int digits) {
        return WrittenNumber.rounded(number, digits, messages.language());
    }

    /// As a spreadsheet of the language reads it: no dots between thousands, at most two digits after the comma.
    public String plain(double number) {
        var digits = Rounding.halfUp(number, 2).stripTrailingZeros().toPlainString();
        return messages.language() == Language.DA ? digits.replace('.', ',') : digits;
    }

    /// One digit after the comma, always: means stand under each other.
    public String mean(double number) {
        return WrittenNumber.mean(number, messages.language());
    }

    /// "12 %" in Danish, "12%" in English.
    public String percent(double share) {
        return WrittenNumber.percent(share, messages.language());
    }

    public String percentSign() {
        return WrittenNumber.percentSign(messages.language());
    }

    /// A whole number that is no count of people: a year, an amount.
    public String number(long number) {
        return WrittenNumber.of(number, messages.language());
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(messages.language() == Language.DA ? "d. MMMM yyyy" : "d MMMM yyyy", locale()).format(day)
                .replace(' ', SPACE.charAt(0));
    }

    /// Where there is little room, as in a table: 10.2.2026, 10/2/2026.
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(messages.language() == Language.DA ? "d.M.yyyy" : "d/M/yyyy", locale()).format(day);
    }

    /// "a", "a og b", "a, b og c".
    public String list(List<String> parts) {
        if (parts.size() < 2) return String.join("", parts);
        return t("report.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    /// What people were asked or answered, between the marks of the language.
    public String quoted(String text) {
        return messages.language() == Language.DA ? "»" + text + "«" : "“" + text + "”";
    }

    /// For what is written in Danish whatever the language of the document: the words of the draft, of the administration, of staff.
    ///
    /// @return BCP 47; empty in a Danish document, which need not say so
    public String danish() {
        return messages.language() == Language.DA ? "" : Language.DA.code();
    }

    /// Words as of [#danish()], to stand within a sentence of the document.
    public Span inDanish(String text) {
        return Span.text(text, danish());
    }

    /// The sentence with others' words in their places.
    ///
    /// @param sentence says [#HERE] for each of them; one it has no place for is left out
    public static List<Span> with(String sentence, Span... here) {
        var spans = new ArrayList<Span>();
        var parts = sentence.split(HERE, -1);
        for (int i = 0; i < parts.length; i++) {
            add(spans, Span.text(parts[i]));
            if (i < here.length && i < parts.length - 1) add(spans, here[i]);
        }
        return spans;
    }

    /// What is in no other language stays one run of text.
    private static void add(List<Span> spans, Span span) {
        if (span.text().isEmpty()) return;
        if (!spans.isEmpty() && isPlain(span) && isPlain(spans.getLast())) {
            spans.set(spans.size() - 1, Span.text(spans.getLast().text() + span.text()));
        } else {
            spans.add(span);
        }
    }

    private static boolean isPlain(Span span) {
        return span instanceof Span.Plain plain && plain.language().isEmpty();
    }
}
