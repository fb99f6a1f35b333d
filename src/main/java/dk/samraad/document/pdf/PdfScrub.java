package dk.samraad.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// A PDF somebody else made, without what tells who made it, when and where: written anew, so that earlier versions of it
/// are gone too, and without scripts. A digital signature does not survive that; what it looks like does.
public final class PdfScrub {
    private PdfScrub() {}

    public sealed interface Scrubbed {
        record Clean(byte[] bytes) implements Scrubbed {}

        /// Nobody can open it without a password.
        record Locked() implements Scrubbed {}

        record Damaged() implements Scrubbed {}

        /// A package, or files, sound or film inside it that a reader would open.
        record HoldsFiles() implements Scrubbed {}

        /// Dynamic XFA: its pages say only that another program is needed.
        record DrawnByProgram() implements Scrubbed {}
    }

    /// Takes the metadata out of a picture and leaves its pixels.
    public interface PictureCleaner {
        byte[] jpeg(byte[] picture);

        byte[] jpeg2000(byte[] picture);

        /// Asked now and then; throws when there is no time left.
        void check();
    }

    /// What reading it would cost.
    public enum Weight {
        LIGHT,
        /// It holds so many objects that nothing else should be read beside it.
        HEAVY,
        /// It unpacks to more than any document of this size.
        TOO_MUCH
    }

    /// To be asked before [#scrub]. Nothing of the file is held meanwhile.
    public static Weight weigh(byte[] pdf) {
        var weight = PdfWeight.of(pdf);
        return weight.isTooMuch() ? Weight.TOO_MUCH : weight.isHeavy() ? Weight.HEAVY : Weight.LIGHT;
    }

    public static Scrubbed scrub(byte[] pdf, PictureCleaner cleaner) {
        try (var document = load(pdf, cleaner)) {
            var pages = document.getNumberOfPages();
            if (pages == 0) return new Scrubbed.Damaged();
            for (var page : document.getPages()) page.getMediaBox();
            var traces = new PdfTraces(document, cleaner);
            if (traces.isDrawnByProgram()) return new Scrubbed.DrawnByProgram();
            document.setAllSecurityToBeRemoved(true);
            document.getDocument().getTrailer().removeItem(COSName.INFO);
            traces.remove();
            if (traces.hasFiles()) return new Scrubbed.HoldsFiles();
            return opened(written(document, pdf.length), pages, cleaner);
        } catch (InvalidPasswordException locked) {
            return new Scrubbed.Locked();
        } catch (IOException damaged) {
            return new Scrubbed.Damaged();
        }
    }

    /// Whether [#scrub] finds nothing to take out. Bytes alone do not tell: a PDF that is written once more numbers its objects
    /// anew. Only for what was scrubbed before, since writing it drops what nothing points at.
    public static boolean isScrubbed(byte[] pdf, PictureCleaner cleaner) {
        return scrub(pdf, cleaner) instanceof Scrubbed.Clean(var clean) && Arrays.equals(clean, asItIs(pdf, cleaner));
    }

    private static byte[] asItIs(byte[] pdf, PictureCleaner cleaner) {
        try (var document = load(pdf, cleaner)) {
            return written(document, pdf.length);
        } catch (IOException damaged) {
            return new byte[0];
        }
    }

    private static byte[] written(PDDocument document, int about) throws IOException {
        // Else a file without an ID gets one of the moment.
        document.setDocumentId(0L);
        var out = new ByteArrayOutputStream(about);
        document.save(out);
        return out.toByteArray();
    }

    /// Once more, before it is kept.
    private static Scrubbed opened(byte[] clean, int pages, PictureCleaner cleaner) throws IOException {
        try (var document = load(clean, cleaner)) {
            return document.getNumberOfPages() == pages ? new Scrubbed.Clean(clean) : new Scrubbed.Damaged();
        }
    }

    private static PDDocument load(byte[] pdf, PictureCleaner cleaner) throws IOException {
        return Loader.loadPDF(new Checked(pdf, cleaner));
    }

    /// Ends the reading when its time is up, however it goes round in the file.
    private static final class Checked extends RandomAccessReadBuffer {
        private final PictureCleaner cleaner;
        private int reads;

        Checked(byte[] bytes, PictureCleaner cleaner) {
            super(bytes);
            this.cleaner = cleaner;
        }

        @Override
        public int read() throws IOException {
            if ((++reads & 0xFFF) == 0) cleaner.check();
            return super.read();
        }

        @Override
        public void seek(long position) throws IOException {
            if ((++reads & 0xFFF) == 0) cleaner.check();
            super.seek(position);
        }
    }
}
