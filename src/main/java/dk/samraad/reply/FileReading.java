package dk.samraad.reply;

import dk.samraad.document.pdf.PdfWords;
import dk.samraad.privacy.Passage;
import dk.samraad.proposal.DocumentWords;
import dk.samraad.upload.FileFault;
import dk.samraad.upload.FileKind;
import dk.samraad.upload.Inspector;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the words of a cleaned file and looks through them, within the bounds of an inspection.
@Singleton
class FileReading {
    private final Inspector inspector;

    FileReading(Inspector inspector) {
        this.inspector = inspector;
    }

    /// @param found what must not be public in them
    record Read(FileWords words, List<Passage> found) {
        static final Read ILLEGIBLE = new Read(FileWords.ILLEGIBLE, List.of());

        /// The same with what must not be public because of who sent it: their own protected name.
        Read by(boolean isProtected, String name) {
            if (!isProtected) return this;
            var all = new ArrayList<>(found);
            FirstScreening.ownName(name, words.words()).stream().filter(own -> all.stream().noneMatch(other -> other.covers(own)))
                    .forEach(all::add);
            return new Read(words, List.copyOf(all));
        }
    }

    /// It may wait its turn. No connection to the database should be held meanwhile.
    ///
    /// @param clean as it is kept
    /// @return empty when its turn did not come: it says nothing of the file, and is to be tried again
    Optional<Read> read(FileKind kind, byte[] clean) {
        return switch (kind) {
            case JPEG, PNG -> Optional.of(Read.ILLEGIBLE);
            case PDF, DOCX, ODT -> inspector.within(() -> Optional.of(now(kind, clean)),
                    fault -> fault == FileFault.BUSY ? Optional.empty() : Optional.of(Read.ILLEGIBLE));
        };
    }

    private static Read now(FileKind kind, byte[] clean) {
        try {
            var words = words(kind, clean);
            return new Read(words, words.findings());
        } catch (IOException | RuntimeException unreadable) {
            // Libraries throw whatever they stumble over; unless its time is up, that says nothing but that it cannot be read.
            Inspector.checkTime();
            return Read.ILLEGIBLE;
        }
    }

    private static FileWords words(FileKind kind, byte[] clean) throws IOException {
        return switch (kind) {
            case PDF -> FileWords.of(PdfWords.of(clean, FileWords.MOST_CHARACTERS, Inspector::checkTime));
            case DOCX, ODT -> DocumentWords.of(kind, clean).map(FileWords::of).orElse(FileWords.ILLEGIBLE);
            case JPEG, PNG -> FileWords.ILLEGIBLE;
        };
    }
}
