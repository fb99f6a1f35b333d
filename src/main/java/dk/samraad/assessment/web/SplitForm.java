package dk.samraad.assessment.web;

import dk.samraad.assessment.Cut;
import dk.samraad.assessment.Work;
import dk.samraad.hearing.web.FormText;
import dk.samraad.web.FormFields;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is ticked and typed where a reply is cut.
///
/// @param ticked sentences, each as [#tick] writes it
/// @param words typed or pasted instead; empty for none
/// @param read mark of the text they were ticked in
public record SplitForm(Set<String> ticked, String words, String read) {
    static final SplitForm EMPTY = new SplitForm(Set.of(), "", "");
    private static final Pattern TICK = Pattern.compile("([0-9]{1,18}):([0-9]{1,6})-([0-9]{1,6})");

    /// What the ticks and words come to.
    sealed interface Choice {
        record Words(Cut.Words cut) implements Choice {}

        record Nothing() implements Choice {}

        /// The sentences do not stand after one another in one comment.
        record Apart() implements Choice {}

        record NotThere() implements Choice {}

        /// The words stand in several places.
        record Ambiguous() implements Choice {}

        /// Something was hidden since the page was drawn: the ticks mean other words.
        record Changed() implements Choice {}
    }

    private record Tick(long part, int start, int end) {}

    static SplitForm of(FormFields fields) {
        return new SplitForm(Set.copyOf(fields.all("s")), FormText.lines(fields, "words"), FormText.of(fields, "read"));
    }

    static String tick(long part, int start, int end) {
        return part + ":" + start + "-" + end;
    }

    /// Differs when the public text does.
    static String mark(Work work) {
        return Integer.toHexString(Objects.hash(work.parts()));
    }

    Choice choice(Work work) {
        if (!words.isEmpty()) return typed(work);
        if (!read.equals(mark(work))) return new Choice.Changed();
        var ticks = ticked.stream().map(TICK::matcher).filter(Matcher::matches)
                .map(m -> new Tick(Long.parseLong(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))))
                .sorted(Comparator.comparingLong(Tick::part).thenComparingInt(Tick::start)).toList();
        if (ticks.isEmpty()) return new Choice.Nothing();
        for (int i = 1; i < ticks.size(); i++) {
            if (ticks.get(i).part() != ticks.get(i - 1).part() || ticks.get(i).start() != ticks.get(i - 1).end()) return new Choice.Apart();
        }
        var part = work.parts().stream().filter(p -> p.id() == ticks.getFirst().part()).findFirst();
        var start = ticks.getFirst().start();
        var end = ticks.getLast().end();
        if (part.isEmpty() || end > part.get().text().length() || start >= end) return new Choice.Changed();
        return within(part.get(), start, end);
    }

    /// Without the spaces around it.
    private static Choice within(Work.Part part, int start, int end) {
        var words = part.text().substring(start, end);
        var from = start + words.length() - words.stripLeading().length();
        return words.isBlank() ? new Choice.Nothing()
                : new Choice.Words(new Cut.Words(part.id(), from, from + words.strip().length(), words.strip()));
    }

    /// Line ends and spaces as they were pasted.
    private Choice typed(Work work) {
        var spaced = Pattern.compile(Pattern.compile("\\s+").splitAsStream(words).map(Pattern::quote).collect(Collectors.joining("\\s+")));
        List<Choice> found = work.parts().stream()
                .flatMap(part -> spaced.matcher(part.text()).results().map(m -> within(part, m.start(), m.end()))).limit(2).toList();
        if (found.isEmpty()) return new Choice.NotThere();
        return found.size() > 1 ? new Choice.Ambiguous() : found.getFirst();
    }
}
