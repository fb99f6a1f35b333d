package dk.samraad.proposal;

import dk.samraad.testkit.RunningSamraad;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// What came of a file, said shortly.
record Reading(Imported.Read read) {
    static Reading of(RunningSamraad app, String name, byte[] file) {
        if (!(app.bean(Imports.class).read(name, () -> new java.io.ByteArrayInputStream(file),
                "Indledning") instanceof Imported.Read read)) {
            throw new AssertionError(name + " was not read");
        }
        return new Reading(read);
    }

    static Reading ofWord(Word word) {
        try {
            if (!(Imports.word(word.bytes(), "Indledning") instanceof Imported.Read read)) throw new AssertionError("nothing read");
            return new Reading(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading ofOpen(byte[] file) {
        try {
            if (!(Imports.open(file, "Indledning") instanceof Imported.Read read)) throw new AssertionError("nothing read");
            return new Reading(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading ofCase(RunningSamraad app, String name) {
        return of(app, name, bytes("/drafts/" + name));
    }

    static byte[] bytes(String resource) {
        try (var in = Objects.requireNonNull(Reading.class.getResourceAsStream(resource))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// "Mad: a|b".
    List<String> outline() {
        return read.sections().stream().map(s -> s.title() + ": " + String.join("|", s.paragraphs().stream().map(Paragraph::text).toList()))
                .toList();
    }

    /// "FOOTNOTE Kilde @ Mad / Vi spiser".
    List<String> leftOut() {
        return read.account().leftOut().stream()
                .map(one -> (one.kind() + " " + one.words()).strip() + " @ " + one.place().heading() + " / " + one.place().near()).toList();
    }

    String text() {
        return String.join("\n", outline());
    }

    Account.Missing missing() {
        return read.account().missing();
    }
}
