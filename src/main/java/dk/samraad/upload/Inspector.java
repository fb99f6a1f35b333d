package dk.samraad.upload;

import dk.samraad.document.pdf.PdfScrub;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;

/// Looks into a file, whatever it is called: what kind it is, whether it is whole, open and harmless. What passes comes
/// back without its metadata. Two files at a time; the others wait. The door of `upload`.
@Singleton
public class Inspector {
    /// 10 MB as people count them: of one file.
    public static final int MOST_BYTES = 10 * 1024 * 1024;
    public static final int MOST_FILES = 5;
    /// A larger one is looked into alone.
    private static final int LARGE = 1024 * 1024;

    /// By the first bytes alone: a detector that opens the file would meet bombs before we do.
    private final Tika tika = new Tika(MimeTypes.getDefaultMimeTypes());
    private final VirusScanner scanner;
    private final Turns turns;

    Inspector(VirusScanner scanner, Turns turns) {
        this.scanner = scanner;
        this.turns = turns;
    }

    /// @param name as the sender's machine called it; decides nothing but what is said of an old or locked Word file
    public Inspection inspect(String name, byte[] bytes) {
        return inspect(name, () -> new ByteArrayInputStream(bytes));
    }

    /// Waits until it is the file's turn. No connection to the database should be held meanwhile.
    ///
    /// @param name as the sender's machine called it; decides nothing but what is said of an old or locked Word file
    public Inspection inspect(String name, Source source) {
        try {
            var light = turns.take(1, () -> look(name, source, false));
            return light.isPresent() ? light.get() : turns.take(Turns.PLACES, () -> look(name, source, true).orElseThrow());
        } catch (Unfit unfit) {
            return new Inspection.Refused(unfit.fault);
        }
    }

    /// What a file is, without cleaning it: for those who keep nothing of it but its words.
    private Looked look(String name, byte[] bytes) {
        try {
            checkSize(bytes);
            var kind = kind(name, bytes);
            scanner.scan(bytes);
            return new Looked.Known(kind);
        } catch (Unfit unfit) {
            return new Looked.Refused(unfit.fault);
        }
    }

    /// Looks what a file is and lets somebody read it, within the bounds of an inspection: when its turn has come, alone, in a
    /// thread of its own, for so long. No connection to the database should be held meanwhile.
    ///
    /// @param reader given what the file is and its bytes; asked once more, with a refusal and no bytes, when its own reading
    ///        took too much time, memory or depth
    /// @throws RuntimeException what the reader threw
    public <T> T read(String name, Source source, BiFunction<Looked, byte[], T> reader) {
        return within(() -> {
            var bytes = SpooledFile.whole(source);
            return reader.apply(look(name, bytes), bytes);
        }, fault -> reader.apply(new Looked.Refused(fault), new byte[0]));
    }

    /// Reads what somebody sent within the bounds of an inspection, whatever it is: when its turn has come, alone, in a thread of
    /// its own, for so long.
    ///
    /// @param refused asked when it took too much time, memory or depth, or its turn did not come
    /// @throws RuntimeException what the reading threw
    public <T> T within(Callable<T> reading, Function<FileFault, T> refused) {
        try {
            return turns.take(Turns.PLACES, reading);
        } catch (Unfit unfit) {
            return refused.apply(unfit.fault);
        }
    }

    /// For the loops of a reader given to [#read] or [#within]: ends the reading when its time is up.
    public static void checkTime() {
        Patience.check();
    }

    /// Whether cleaning took nothing out and only wrote the file otherwise. Waits as an inspection does.
    public boolean isOnlyRewritten(FileKind kind, byte[] before, byte[] after) {
        try {
            return turns.take(Turns.PLACES, () -> SameContent.of(kind, before, after));
        } catch (Unfit undecided) {
            return false;
        }
    }

    private static void checkSize(byte[] bytes) throws Unfit {
        if (bytes.length == 0) throw new Unfit(FileFault.EMPTY);
        if (bytes.length > MOST_BYTES) throw new Unfit(FileFault.TOO_LARGE);
    }

    /// @param alone whether nobody else looks into a file now
    /// @return empty when it needs to be alone and is not
    private Optional<Inspection> look(String name, Source source, boolean alone) throws Unfit, IOException {
        var bytes = SpooledFile.whole(source);
        checkSize(bytes);
        var kind = kind(name, bytes);
        if (!alone && bytes.length > LARGE) return Optional.empty();
        if (isHeavy(kind, bytes) && !alone) return Optional.empty();
        scanner.scan(bytes);
        return Optional.of(clean(kind, bytes));
    }

    /// Whether nothing else should be looked into beside it.
    ///
    /// @throws Unfit when it unpacks to more than any file of its kind
    static boolean isHeavy(FileKind kind, byte[] bytes) throws Unfit {
        return switch (kind) {
            case PDF -> switch (PdfScrub.weigh(bytes)) {
                case LIGHT -> false;
                case HEAVY -> true;
                case TOO_MUCH -> throw new Unfit(FileFault.UNPACKS_TOO_LARGE);
            };
            case DOCX, ODT -> Parts.isHeavy(bytes);
            // Told by their markers and never decoded whole.
            case JPEG, PNG -> false;
        };
    }

    private FileKind kind(String name, byte[] bytes) throws Unfit {
        var type = tika.detect(bytes);
        return switch (type) {
            case "application/pdf" -> FileKind.PDF;
            case "image/jpeg" -> FileKind.JPEG;
            case "image/png" -> FileKind.PNG;
            case "application/vnd.oasis.opendocument.text" -> FileKind.ODT;
            case "application/zip", "application/x-tika-ooxml", "application/java-archive" -> OfficeFiles.kind(bytes);
            // Word puts a locked .docx into the container its old .doc files have.
            case "application/x-tika-msoffice" -> throw new Unfit(
                    name.toLowerCase(Locale.ROOT).endsWith(".docx") ? FileFault.PROTECTED : FileFault.NOT_A_KIND_WE_TAKE);
            default -> throw new Unfit(FileFault.NOT_A_KIND_WE_TAKE);
        };
    }

    private static Inspection clean(FileKind kind, byte[] bytes) throws Unfit {
        try {
            return new Inspection.Clean(kind, switch (kind) {
                case PDF -> pdf(bytes);
                case DOCX -> OfficeFiles.cleanWord(bytes);
                case ODT -> OfficeFiles.cleanOpen(bytes);
                case JPEG -> Pictures.openedJpeg(Jpeg.clean(bytes));
                case PNG -> Pictures.openedPng(Png.clean(bytes));
            });
        } catch (Patience.Gone gone) {
            throw gone;
        } catch (RuntimeException stumbled) {
            // Libraries throw whatever they stumble over; to the person it is one thing.
            throw new Unfit(FileFault.DAMAGED);
        }
    }

    private static byte[] pdf(byte[] bytes) throws Unfit {
        return switch (PdfScrub.scrub(bytes, new PicturesInside())) {
            case PdfScrub.Scrubbed.Clean(var clean) -> clean;
            case PdfScrub.Scrubbed.Locked locked -> throw new Unfit(FileFault.PROTECTED);
            case PdfScrub.Scrubbed.Damaged damaged -> throw new Unfit(FileFault.DAMAGED);
            case PdfScrub.Scrubbed.HoldsFiles files -> throw new Unfit(FileFault.HOLDS_FILES);
            case PdfScrub.Scrubbed.DrawnByProgram program -> throw new Unfit(FileFault.DRAWN_BY_PROGRAM);
        };
    }
}
