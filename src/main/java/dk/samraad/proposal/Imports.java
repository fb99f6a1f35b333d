package dk.samraad.proposal;

import dk.samraad.upload.FileFault;
import dk.samraad.upload.FileKind;
import dk.samraad.upload.Inspector;
import dk.samraad.upload.Looked;
import dk.samraad.upload.Source;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Reads a document somebody wrote elsewhere: Markdown, ODT or DOCX. Headings become sections; what does not come along is told.
/// What a file is, its content says.
@Singleton
public class Imports {
    /// Each open one costs the parser some hundred bytes until it is closed.
    private static final int MOST_MARKS = 100_000;
    private static final Set<Integer> MARKS = Set.of((int) '[', (int) '*', (int) '_', (int) '`', (int) '<', (int) '&');
    private static final Predicate<LeftOut> SEEN = one -> one.kind().isVisible();

    private final Inspector inspector;

    Imports(Inspector inspector) {
        this.inspector = inspector;
    }

    /// @param preface the title of what stands before the first heading
    public Imported read(String fileName, Source file, String preface) {
        return inspector.read(fileName, file, (looked, bytes) -> switch (looked) {
            case Looked.Known(var kind) -> read(kind, bytes, preface);
            case Looked.Refused(var fault) -> fault == FileFault.NOT_A_KIND_WE_TAKE ? readText(bytes, preface)
                    : new Imported.Unreadable(fault);
        });
    }

    private static Imported readText(byte[] bytes, String preface) {
        var text = PlainText.of(bytes);
        if (text.isEmpty()) return new Imported.Unreadable(FileFault.NOT_A_KIND_WE_TAKE);
        return text.get() == PlainText.UNKNOWN ? new Imported.Unreadable(ImportFault.ENCODING_UNKNOWN) : markdown(text.get(), preface);
    }

    /// @param preface the title of what stands before the first heading
    public Imported readMarkdown(String text, String preface) {
        return inspector.within(() -> markdown(new PlainText(text, false), preface), Imported.Unreadable::new);
    }

    private static Imported markdown(PlainText text, String preface) {
        if (text.words().isBlank()) return new Imported.Unreadable(ImportFault.NOTHING_CHOSEN);
        if (text.words().length() > Transcript.MOST_CHARACTERS || text.words().chars().filter(MARKS::contains).count() > MOST_MARKS) {
            return new Imported.Unreadable(FileFault.UNPACKS_TOO_LARGE);
        }
        var other = text.otherKind();
        if (other.isPresent()) return new Imported.Unreadable(other.get());
        var lines = text.words().replace("\r\n", "\n").replace('\r', '\n');
        return guarded(() -> {
            var read = MarkdownReader.read(lines);
            // Addresses and notes stand in the text itself.
            return brought(read.blocks(), read.leftOut(), MarkdownReader.visible(lines), one -> true, preface, text.isGuessed());
        });
    }

    private interface Reading {
        Imported read() throws IOException;
    }

    private static Imported guarded(Reading reading) {
        try {
            return reading.read();
        } catch (OpenParts.Locked locked) {
            return new Imported.Unreadable(FileFault.PROTECTED);
        } catch (Parts.TooMuch | Transcript.TooLong tooMuch) {
            return new Imported.Unreadable(FileFault.UNPACKS_TOO_LARGE);
        } catch (StackOverflowError tooDeep) {
            // The tree of a Markdown text is as deep as its writer likes.
            return new Imported.Unreadable(FileFault.UNPACKS_TOO_LARGE);
        } catch (IOException | RuntimeException broken) {
            // Libraries throw whatever they stumble over; to the person it is one thing: the file cannot be read.
            return new Imported.Unreadable(ImportFault.UNREADABLE);
        }
    }

    private static Imported read(FileKind kind, byte[] bytes, String preface) {
        return switch (kind) {
            case DOCX -> guarded(() -> word(bytes, preface));
            case ODT -> guarded(() -> open(bytes, preface));
            case PDF, JPEG, PNG -> new Imported.Unreadable(ImportFault.NOT_A_TEXT_DOCUMENT);
        };
    }

    static Imported word(byte[] bytes, String preface) throws IOException {
        return brought(OfficeReading.word(bytes), preface);
    }

    static Imported open(byte[] bytes, String preface) throws IOException {
        return brought(OfficeReading.open(bytes), preface);
    }

    private static Imported brought(OfficeReading read, String preface) {
        return brought(read.blocks(), read.leftOut(), read.visible(), SEEN, preface, false);
    }

    private static Imported brought(List<Block> blocks, List<LeftOut> leftOut, List<String> visible,
            Predicate<LeftOut> isSeen, String preface, boolean isGuessed) {
        if (blocks.stream().allMatch(Block::isHeading)) return new Imported.Unreadable(ImportFault.NO_TEXT);
        return new Imported.Read(blocks, preface, Reckoning.of(visible, blocks, leftOut, isSeen, isGuessed));
    }
}
