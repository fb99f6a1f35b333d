package dk.samraad.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// Opens a picture once more after it was cleaned. How large it is, its header says; nothing is decoded before that is known.
final class Pictures {
    /// More than any camera makes; such a picture would fill the memory of whoever opens it.
    private static final long MOST_PIXELS = 120_000_000;
    private static final int LONGEST_SIDE = 60_000;
    /// A picture that comes in several scans is held whole while it is decoded. A larger one is followed from marker to
    /// marker only, which [Jpeg#clean] has done: then its end is there, and every scan before it.
    private static final long MOST_DECODED = 16L * 1024 * 1024;

    private Pictures() {}

    static byte[] openedJpeg(byte[] jpeg) throws Unfit {
        var frame = Jpeg.frame(jpeg);
        checkSize(frame.width(), frame.height());
        return frame.bytesToDecode() > MOST_DECODED ? jpeg : drawn(jpeg, "jpeg");
    }

    static byte[] openedPng(byte[] png) throws Unfit {
        return drawn(png, "png");
    }

    private static void checkSize(int width, int height) throws Unfit {
        if (width <= 0 || height <= 0) throw new Unfit(FileFault.DAMAGED);
        if (width > LONGEST_SIDE || height > LONGEST_SIDE
                || (long) width * height > MOST_PIXELS) throw new Unfit(FileFault.UNPACKS_TOO_LARGE);
    }

    /// Draws it small, to see that it can be drawn; never more than a strip of it is in memory.
    private static byte[] drawn(byte[] picture, String format) throws Unfit {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new InterruptibleImage(new ByteArrayInputStream(picture))) {
            reader.setInput(in, true, true);
            checkSize(reader.getWidth(0), reader.getHeight(0));
            var parameters = reader.getDefaultReadParam();
            var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / 500);
            parameters.setSourceSubsampling(step, step, 0, 0);
            if (reader.canReadRaster()) reader.readRaster(0, parameters);
            else reader.read(0, parameters);
            return picture;
        } catch (IOException | RuntimeException unreadable) {
            throw new Unfit(FileFault.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    /// Ends the decoding when its time is up.
    private static final class InterruptibleImage extends javax.imageio.stream.MemoryCacheImageInputStream {
        InterruptibleImage(ByteArrayInputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            Patience.check();
            return super.read(into, from, length);
        }
    }
}
