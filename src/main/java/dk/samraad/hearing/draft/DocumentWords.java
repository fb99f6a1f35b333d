package dk.samraad.hearing.draft;

import dk.samraad.hearing.attachment.FileKind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every word of a Word file or an ODT, for whoever looks for something in it: not only what people see, for whoever gets the
/// file can bring the rest to light.
///
/// @param shown what people see, in the order of the document; footnotes, headers and footers at the end
/// @param unseen deleted and hidden words, comments, addresses of links, descriptions of pictures
/// @param pictures pictures and documents inside it, whose words nobody has read
public record DocumentWords(List<String> shown, List<String> unseen, int pictures) {
    public DocumentWords {
        shown = List.copyOf(shown);
        unseen = List.copyOf(unseen);
    }

    /// Within the bounds of an inspection ([dk.samraad.hearing.attachment.Inspector#within]).
    ///
    /// @return empty when it cannot be read, or says more than we read
    public static Optional<DocumentWords> of(FileKind kind, byte[] bytes) {
        try {
            return switch (kind) {
                case DOCX -> Optional.of(of(OfficeReading.word(bytes)));
                case ODT -> Optional.of(of(OfficeReading.open(bytes)));
                case PDF, JPEG, PNG -> Optional.empty();
            };
        } catch (IOException | Transcript.TooLong unreadable) {
            return Optional.empty();
        }
    }

    private static DocumentWords of(OfficeReading read) {
        var missing = Reckoning.of(read.visible(), read.blocks(), read.leftOut(), one -> one.kind().isVisible(), false).missing();
        return new DocumentWords(
                Stream.concat(read.blocks().stream().map(Block::text), words(read, true)).toList(),
                Stream.concat(words(read, false), missing.words() == 0 ? Stream.empty() : read.visible().stream()).toList(),
                (int) read.leftOut().stream().filter(one -> one.kind() == LeftOutKind.PICTURE || one.kind() == LeftOutKind.EMBEDDED).count());
    }

    private static Stream<String> words(OfficeReading read, boolean visible) {
        return read.leftOut().stream().filter(one -> one.kind().isVisible() == visible).map(LeftOut::words).filter(words -> !words.isBlank());
    }
}
