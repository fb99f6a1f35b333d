package dk.samraad.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Sentences with what is to be found in them in braces: `{CPR:010190-1234}`. One a line; a line break may stand in braces.
record Corpus(List<Sentence> sentences) {
    private static final Pattern MARKED = Pattern.compile("\\{([A-Z]+):((?:[^{}]|\\{[a-z@.]{1,8}})*)}");

    record Marked(String kind, int start, int end) {}

    record Sentence(String text, List<Marked> marked) {
        String words(int start, int end) {
            return text.substring(start, end);
        }
    }

    static Corpus of(String... files) {
        var sentences = new ArrayList<Sentence>();
        for (var file : files) {
            try (var in = Objects.requireNonNull(Corpus.class.getResourceAsStream("/privacy/" + file), file)) {
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                for (var line : lines(text)) sentences.add(sentence(line));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Corpus(List.copyOf(sentences));
    }

    /// A line goes on where its braces do.
    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        var open = new StringBuilder();
        for (var line : text.split("\n")) {
            if (!open.isEmpty()) open.append('\n');
            open.append(line);
            if (open.chars().filter(c -> c == '{').count() == open.chars().filter(c -> c == '}').count()) {
                if (!open.toString().isBlank()) lines.add(open.toString());
                open.setLength(0);
            }
        }
        return lines;
    }

    private static Sentence sentence(String line) {
        var text = new StringBuilder();
        var marked = new ArrayList<Marked>();
        var found = MARKED.matcher(line);
        int from = 0;
        while (found.find()) {
            text.append(line, from, found.start());
            marked.add(new Marked(found.group(1), text.length(), text.length() + found.group(2).length()));
            text.append(found.group(2));
            from = found.end();
        }
        return new Sentence(text.append(line.substring(from)).toString(), List.copyOf(marked));
    }
}
