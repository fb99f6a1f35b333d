package dk.samraad.hearing.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.imageio.ImageIO;

/// Takes the metadata out of pictures without drawing them anew, so that nothing is lost of what one sees.
final class Pictures {
    /// More than any camera makes; such a picture would fill the memory of whoever opens it.
    private static final long MOST_PIXELS = 120_000_000;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    /// What is needed to draw it. Times, texts, EXIF and colour profiles that name a device are not.
    private static final Set<String> PNG_KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

    private Pictures() {}

    /// Drops every APPn segment but JFIF and Adobe's, every comment, and whatever stands after the end. The one word of
    /// EXIF that is kept is which way up the picture is.
    static byte[] cleanJpeg(byte[] jpeg) throws Unfit {
        var out = new ByteArrayOutputStream(jpeg.length);
        try {
            var at = 2;
            out.write(jpeg, 0, 2);
            while (true) {
                if ((jpeg[at] & 0xFF) != 0xFF) throw new Unfit(FileFault.DAMAGED);
                var marker = jpeg[at + 1] & 0xFF;
                if (marker == 0xFF) {
                    at++;
                    continue;
                }
                if (marker == END) {
                    out.write(jpeg, at, 2);
                    return out.toByteArray();
                }
                var length = 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
                if (at + length > jpeg.length) throw new Unfit(FileFault.DAMAGED);
                if (marker == EXIF) writeTurn(out, turn(jpeg, at + 4, length - 4));
                else if (marker == JFIF || marker == ADOBE || marker < JFIF) out.write(jpeg, at, length);
                else if (marker != COMMENT && marker > 0xEF) out.write(jpeg, at, length);
                at += length;
                if (marker == SCAN) at = copyScan(jpeg, at, out);
            }
        } catch (IndexOutOfBoundsException cutOff) {
            throw new Unfit(FileFault.DAMAGED);
        }
    }

    /// @return where the next marker stands
    private static int copyScan(byte[] jpeg, int from, ByteArrayOutputStream out) {
        var at = from;
        while (true) {
            var isMarker = (jpeg[at] & 0xFF) == 0xFF && jpeg[at + 1] != 0 && ((jpeg[at + 1] & 0xFF) < 0xD0 || (jpeg[at + 1] & 0xFF) > 0xD7)
                    && (jpeg[at + 1] & 0xFF) != 0xFF;
            if (isMarker) break;
            at++;
        }
        out.write(jpeg, from, at - from);
        return at;
    }

    /// The Orientation tag (0x0112) of the first directory; 1, upright, when there is none. Source: EXIF 2.32, 4.6.4.
    private static int turn(byte[] jpeg, int from, int length) {
        try {
            if (length < 14 || !new String(jpeg, from, 4, StandardCharsets.US_ASCII).equals("Exif")) return 1;
            var tiff = ByteBuffer.wrap(jpeg, from + 6, length - 6).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var directory = tiff.getInt(4);
            for (int i = 0; i < tiff.getShort(directory); i++) {
                var entry = directory + 2 + 12 * i;
                if (tiff.getShort(entry) == 0x0112) return tiff.getShort(entry + 8);
            }
        } catch (IndexOutOfBoundsException malformed) {
            return 1;
        }
        return 1;
    }

    private static void writeTurn(ByteArrayOutputStream out, int turn) {
        if (turn < 2 || turn > 8) return;
        var exif = ByteBuffer.allocate(36).order(ByteOrder.BIG_ENDIAN);
        exif.put((byte) 0xFF).put((byte) EXIF).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) turn).putShort((short) 0).putInt(0);
        out.writeBytes(exif.array());
    }

    static byte[] cleanPng(byte[] png) throws Unfit {
        var out = new ByteArrayOutputStream(png.length);
        out.writeBytes(PNG_HEAD);
        var in = ByteBuffer.wrap(png);
        var at = PNG_HEAD.length;
        while (at + 12 <= png.length) {
            var length = in.getInt(at);
            if (length < 0 || length > png.length - at - 12) throw new Unfit(FileFault.DAMAGED);
            var type = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
            if (PNG_KEPT.contains(type)) out.write(png, at, length + 12);
            if (type.equals("IEND")) return out.toByteArray();
            at += length + 12;
        }
        throw new Unfit(FileFault.DAMAGED);
    }

    /// Draws it small, to see that it can be drawn; never more than a strip of it is in memory.
    static byte[] readable(byte[] picture, String format) throws Unfit {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(in);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) throw new Unfit(FileFault.UNPACKS_TOO_LARGE);
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
}
