package dk.samraad.document.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// A PDF somebody else made, without what tells who made it, when and where: written anew, so that earlier versions of it
/// are gone too, and without scripts. A digital signature does not survive that; what it looks like does.
public final class PdfScrub {
    private static final int MOST_WRITINGS = 2;

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
            var clean = settled(document, pdf.length, cleaner);
            return clean.isPresent() ? new Scrubbed.Clean(clean.get()) : new Scrubbed.Damaged();
        } catch (InvalidPasswordException locked) {
            return new Scrubbed.Locked();
        } catch (IOException damaged) {
            return new Scrubbed.Damaged();
        }
    }

    /// Whether a document differs from a scrubbed one only by the way it was written: numbers, packing, identifier.
    ///
    /// @param scrubbed as [#scrub] gave it
    public static boolean isOnlyRewritten(byte[] pdf, byte[] scrubbed, PictureCleaner cleaner) {
        try (var document = load(pdf, cleaner)) {
            return settled(document, pdf.length, cleaner).filter(written -> Arrays.equals(written, scrubbed)).isPresent();
        } catch (IOException damaged) {
            return false;
        }
    }

    /// Opened once more before it is kept, and written until that changes nothing: at first the writer gives numbers to parts that
    /// had none.
    ///
    /// @return empty when what was written has other pages
    private static Optional<byte[]> settled(PDDocument document, int about, PictureCleaner cleaner) throws IOException {
        var written = PdfWriting.written(document, about, cleaner);
        for (int i = 0; i < MOST_WRITINGS; i++) {
            try (var again = load(written, cleaner)) {
                if (again.getNumberOfPages() != document.getNumberOfPages()) return Optional.empty();
                var next = PdfWriting.written(again, about, cleaner);
                if (Arrays.equals(next, written)) return Optional.of(written);
                written = next;
            }
        }
        try (var last = load(written, cleaner)) {
            return last.getNumberOfPages() == document.getNumberOfPages() ? Optional.of(written) : Optional.empty();
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
