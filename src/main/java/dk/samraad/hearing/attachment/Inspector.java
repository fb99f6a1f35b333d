package dk.samraad.hearing.attachment;

import dk.samraad.document.pdf.PdfScrub;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;

/// Looks into a file, whatever it is called: what kind it is, whether it is whole, open and harmless. What passes comes
/// back without its metadata. The door of `hearing.attachment`.
@Singleton
public class Inspector {
    /// 10 MB as people count them: of one file.
    public static final int MOST_BYTES = 10 * 1024 * 1024;
    public static final int MOST_FILES = 5;

    /// By the first bytes alone: a detector that opens the file would meet bombs before we do.
    private final Tika tika = new Tika(MimeTypes.getDefaultMimeTypes());
    private final VirusScanner scanner;

    Inspector(VirusScanner scanner) {
        this.scanner = scanner;
    }

    /// @param name as the sender's machine called it; decides nothing but what is said of an old or locked Word file
    public Inspection inspect(String name, byte[] bytes) {
        try {
            if (bytes.length == 0) throw new Unfit(FileFault.EMPTY);
            if (bytes.length > MOST_BYTES) throw new Unfit(FileFault.TOO_LARGE);
            var kind = kind(name, bytes);
            scanner.scan(bytes);
            return new Inspection.Clean(kind, clean(kind, bytes));
        } catch (Unfit unfit) {
            return new Inspection.Refused(unfit.fault);
        }
    }

    /// What a file is, without cleaning it: for those who keep nothing of it but its words.
    public Looked look(String name, byte[] bytes) {
        try {
            if (bytes.length == 0) throw new Unfit(FileFault.EMPTY);
            if (bytes.length > MOST_BYTES) throw new Unfit(FileFault.TOO_LARGE);
            var kind = kind(name, bytes);
            scanner.scan(bytes);
            return new Looked.Known(kind);
        } catch (Unfit unfit) {
            return new Looked.Refused(unfit.fault);
        }
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

    private static byte[] clean(FileKind kind, byte[] bytes) throws Unfit {
        return switch (kind) {
            case PDF -> switch (PdfScrub.scrub(bytes, Inspector::jpegInside)) {
                case PdfScrub.Scrubbed.Clean(var clean) -> clean;
                case PdfScrub.Scrubbed.Locked locked -> throw new Unfit(FileFault.PROTECTED);
                case PdfScrub.Scrubbed.Damaged damaged -> throw new Unfit(FileFault.DAMAGED);
                case PdfScrub.Scrubbed.Bomb bomb -> throw new Unfit(FileFault.UNPACKS_TOO_LARGE);
            };
            case DOCX, ODT -> new OfficeFiles(kind).clean(bytes);
            case JPEG -> Pictures.readable(Pictures.cleanJpeg(bytes), "jpeg");
            case PNG -> Pictures.readable(Pictures.cleanPng(bytes), "png");
        };
    }

    /// A picture inside another file: what cannot be read as one stays as it is, for then nobody reads metadata in it.
    static byte[] jpegInside(byte[] bytes) {
        try {
            return Pictures.cleanJpeg(bytes);
        } catch (Unfit unreadable) {
            return bytes;
        }
    }
}
