package dk.samraad.proposal;

import dk.samraad.upload.FileKind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Every word of a Word file or an ODT, for whoever looks for something in it: not only what people see, for whoever gets the
/// file can bring the rest to light.
///
/// @param shown what people see, in the order of the document; footnotes, headers and footers at the end
/// @param unseen deleted and hidden words, comments, addresses of links, descriptions of pictures, and what stands in parts that nothing
///        points at
/// @param pictures pictures and documents inside it, whose words nobody has read
public record DocumentWords(List<String> shown, List<String> unseen, int pictures) {
    private static final int ROW_OF_FIGURES = 6;

    public DocumentWords {
        shown = List.copyOf(shown);
        unseen = List.copyOf(unseen);
    }

    /// Within the bounds of an inspection ([dk.samraad.upload.Inspector#within]).
    ///
    /// @return empty when it cannot be read, or says more than we read
    public static Optional<DocumentWords> of(FileKind kind, byte[] bytes) {
        try {
            return switch (kind) {
                case DOCX -> Optional.of(of(OfficeReading.word(bytes), EveryPart.lines(bytes)));
                case ODT -> Optional.of(of(OfficeReading.open(bytes), EveryPart.lines(bytes)));
                case PDF, JPEG, PNG -> Optional.empty();
            };
        } catch (IOException | Transcript.TooLong unreadable) {
            return Optional.empty();
        }
    }

    private static DocumentWords of(OfficeReading read, List<String> everywhere) {
        var shown = Stream.concat(read.blocks().stream().map(Block::text), words(read, true)).toList();
        var unseen = words(read, false).toList();
        return new DocumentWords(shown, Stream.concat(unseen.stream(), untold(everywhere, shown, unseen)).toList(),
                (int) read.leftOut().stream().filter(one -> one.kind() == LeftOutKind.PICTURE || one.kind() == LeftOutKind.EMBEDDED)
                        .count());
    }

    /// Lines with a word that was told nowhere; figures are compared as they stand in a row.
    private static Stream<String> untold(List<String> everywhere, List<String> shown, List<String> unseen) {
        var told = plain(String.join("\n", shown) + "\n" + String.join("\n", unseen));
        var words = Set.copyOf(List.of(told.split(" ")));
        return everywhere.stream().distinct().filter(line -> !line.isBlank())
                .filter(line -> Stream.of(plain(line).strip().split(" ")).anyMatch(word -> !words.contains(word))
                        || line.chars().filter(Character::isDigit).count() >= ROW_OF_FIGURES && !told.contains(plain(line).strip()));
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ");
    }

    private static Stream<String> words(OfficeReading read, boolean visible) {
        return read.leftOut().stream().filter(one -> one.kind().isVisible() == visible).map(LeftOut::words).filter(words ->
                !words.isBlank());
    }
}
