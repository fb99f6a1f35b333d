package dk.samraad.upload;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The parts of a ZIP, read one after the other as a stream that stops at a limit; never unpacked to wherever they say. One
/// budget for all that lies in a file, however deep, and however often it is read.
final class Parts {
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    /// What a text of some hundred pages with its pictures unpacks to.
    private static final long LIGHT = 8L * 1024 * 1024;
    private static final int MOST_PARTS = 4_000;
    private static final int MOST_PASSES = 4;
    private static final int LONGEST_NAME = 400;

    private long left = MOST_UNPACKED * MOST_PASSES;

    interface Reader {
        /// @return false to stop
        boolean read(String name, InputStream content) throws IOException, Unfit;
    }

    /// A reader of the list at the end of a ZIP would hold all of it: its entries are counted by their first bytes.
    static void checkNumber(byte[] zip) throws Unfit {
        var entries = 0;
        for (int i = 0; i + 3 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2
                    && ++entries > MOST_PARTS) throw new Unfit(FileFault.TOO_DEMANDING);
        }
    }

    /// Whether it unpacks to so much that nothing else should be read beside it. Nothing of it is held meanwhile; what its parts
    /// say of their size is not believed.
    static boolean isHeavy(byte[] zip) throws Unfit {
        var parts = new Parts();
        parts.walk(zip, (name, content) -> true);
        return MOST_UNPACKED * MOST_PASSES - parts.left > LIGHT;
    }

    void walk(byte[] zip, Reader reader) throws Unfit {
        var parts = 0;
        var budget = new long[] {Math.min(left, MOST_UNPACKED)};
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (++parts > MOST_PARTS || part.getName().length() > LONGEST_NAME) throw new Unfit(FileFault.TOO_DEMANDING);
                if (part.isDirectory()) continue;
                if (!reader.read(part.getName(), new Limited(in, budget))) return;
                // What nobody read is unpacked as well, to come to the next part.
                new Limited(in, budget).skipAll();
            }
        } catch (TooMuch bomb) {
            throw new Unfit(FileFault.UNPACKS_TOO_LARGE);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unfit(FileFault.DAMAGED);
        }
        if (parts == 0) throw new Unfit(FileFault.DAMAGED);
    }

    /// A part that is no XML: a picture, a font, a file.
    static byte[] whole(InputStream content) throws IOException, Unfit {
        var bytes = content.readNBytes(OtherPictures.MOST_BYTES + 1);
        if (bytes.length > OtherPictures.MOST_BYTES) throw new Unfit(FileFault.UNPACKS_TOO_LARGE);
        return bytes;
    }

    static void begin(ZipOutputStream out, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        out.putNextEntry(entry);
    }

    /// Plain, not packed: an ODT says what it is in the first bytes of the file.
    static void plain(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setTime(0);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final class Limited extends FilterInputStream {
        private final long[] budget;

        Limited(InputStream in, long[] budget) {
            super(in);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            if (read >= 0) spend(1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            if (read > 0) spend(read);
            return read;
        }

        void skipAll() throws IOException {
            var piece = new byte[8192];
            while (read(piece, 0, piece.length) >= 0) Patience.check();
        }

        private void spend(int bytes) throws TooMuch {
            Patience.check();
            budget[0] -= bytes;
            left -= bytes;
            if (budget[0] < 0) throw new TooMuch();
        }

        /// The part ends; the file it lies in does not.
        @Override
        public void close() {}
    }
}
