package dk.samraad.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// A JPEG, segment by segment. What is needed to draw it, in the same colours, stays; everything else may tell of its maker, and goes.
///
/// Source: ITU-T T.81, annex B.
final class Jpeg {
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    /// Length and all, in the one form there is of it.
    private static final int ADOBE_LENGTH = 16;
    /// Markers that stand alone: TEM, the restarts, and a beginning within.
    private static final int TEMPORARY = 0x01;
    private static final int FIRST_RESTART = 0xD0;
    private static final int START = 0xD8;
    /// Frames, tables, lines, restarts, scans.
    private static final Set<Integer> DRAWN = Set.of(0xC0, 0xC1, 0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCE,
            0xCF, 0xDA, 0xDB, 0xDC, 0xDD);
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    /// A progressive photograph has ten; hundreds only cost whoever opens it.
    private static final int MOST_SCANS = 60;
    private static final byte[] PROFILE_HEAD = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    private final byte[] jpeg;
    private final int start;
    private final boolean isInside;
    private final ByteArrayOutputStream out;
    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private boolean profileWritten;
    private int scans;

    private Jpeg(byte[] jpeg, int start, boolean isInside) {
        this.jpeg = jpeg;
        this.start = start;
        this.isInside = isInside;
        this.out = new ByteArrayOutputStream(jpeg.length);
    }

    static boolean is(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8 && (bytes[2] & 0xFF) == 0xFF;
    }

    /// Keeps the segments it is drawn by, of those for programs JFIF, Adobe's and the colours', and nothing that stands between
    /// them or after the end. The one word of EXIF that is kept is which way up the picture is.
    static byte[] clean(byte[] jpeg) throws Unfit {
        try {
            return new Jpeg(jpeg, 0, false).cleaned();
        } catch (IndexOutOfBoundsException cutOff) {
            throw new Unfit(FileFault.DAMAGED);
        }
    }

    /// The same with a picture inside another file, where programs put something before it or leave out the end, and readers
    /// show what they find: what can be read is kept, and nothing else.
    ///
    /// @return empty when no picture begins in it
    static byte[] cleanInside(byte[] jpeg) throws Unfit {
        for (int i = 0; i < jpeg.length - 2; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == START) return new Jpeg(jpeg, i, true).cleaned();
        }
        return new byte[0];
    }

    /// @param bytesToDecode what a decoder keeps of it at once: all of it when it comes in several scans, else a strip
    record Frame(int width, int height, long bytesToDecode) {}

    /// As its header says, without decoding anything.
    static Frame frame(byte[] jpeg) throws Unfit {
        try {
            for (var at = 2; ; ) {
                var marker = jpeg[at + 1] & 0xFF;
                if (marker == 0xFF) {
                    at++;
                    continue;
                }
                if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) return frame(jpeg, at, marker);
                if (marker == SCAN || marker == END) throw new Unfit(FileFault.DAMAGED);
                at += length(jpeg, at);
            }
        } catch (IndexOutOfBoundsException cutOff) {
            throw new Unfit(FileFault.DAMAGED);
        }
    }

    private static Frame frame(byte[] jpeg, int at, int marker) {
        var height = number(jpeg, at + 5);
        var width = number(jpeg, at + 7);
        var components = jpeg[at + 9] & 0xFF;
        long most = 1;
        long samples = 0;
        for (int i = 0; i < components; i++) {
            var sampling = jpeg[at + 11 + 3 * i] & 0xFF;
            samples += (long) (sampling >> 4) * (sampling & 15);
            most = Math.max(most, (long) (sampling >> 4) * (sampling & 15));
        }
        var scan = at;
        while ((jpeg[scan + 1] & 0xFF) != SCAN) scan += length(jpeg, scan);
        var inOneScan = marker < 0xC2 && (jpeg[scan + 4] & 0xFF) == components;
        return new Frame(width, height, inOneScan ? 64L * width * components : 2L * width * height * samples / most);
    }

    private byte[] cleaned() throws Unfit {
        out.write(jpeg, start, 2);
        for (var at = nextMarker(start + 2); at < jpeg.length - 1; at = nextMarker(at)) {
            var marker = jpeg[at + 1] & 0xFF;
            if (marker == END) {
                out.write(jpeg, at, 2);
                return out.toByteArray();
            }
            var length = isAlone(marker) ? 2 : at < jpeg.length - 3 ? length(jpeg, at) : jpeg.length;
            var isWhole = isAlone(marker) || length >= 4 && at + length <= jpeg.length;
            if (!isWhole && !isInside) throw new Unfit(FileFault.DAMAGED);
            if (isWhole && !isAlone(marker)) segment(marker, at, length);
            // Readers look for the next segment behind the head of one whose length cannot be.
            at += isWhole ? length : 2;
            if (isWhole && marker == SCAN) at = copyScan(at);
        }
        if (!isInside) throw new Unfit(FileFault.DAMAGED);
        return out.toByteArray();
    }

    /// Where decoders go on: whatever stands between two segments they pass over.
    private int nextMarker(int from) {
        var at = from;
        while (at < jpeg.length - 1 && ((jpeg[at] & 0xFF) != 0xFF || jpeg[at + 1] == 0 || (jpeg[at + 1] & 0xFF) == 0xFF)) at++;
        return at;
    }

    private static boolean isAlone(int marker) {
        return marker == TEMPORARY || marker >= FIRST_RESTART && marker <= START;
    }

    private void segment(int marker, int at, int length) throws Unfit {
        if (marker == EXIF) writeTurn(turn(at + 4, length - 4));
        else if (marker == PROFILE) keepProfile(at + 4, length - 4);
        else if (marker == JFIF) writeJfif(at, length);
        else if (marker == ADOBE) writeAdobe(at, length);
        else if (DRAWN.contains(marker)) {
            writeProfile();
            if (marker == SCAN && ++scans > MOST_SCANS) throw new Unfit(FileFault.TOO_DEMANDING);
            out.write(jpeg, at, length);
        }
    }

    /// Says how the colours are meant.
    private void writeAdobe(int at, int length) {
        if (length < ADOBE_LENGTH || !text(at + 4, 5).equals("Adobe")) return;
        writeProfile();
        out.write(jpeg, at, 2);
        out.writeBytes(new byte[] {0, ADOBE_LENGTH - 2});
        out.write(jpeg, at + 4, ADOBE_LENGTH - 4);
    }

    /// Without the thumbnail that may stand in it, which may show what was cut away.
    private void writeJfif(int at, int length) {
        if (length < 18 || !text(at + 4, 4).equals("JFIF")) return;
        out.write(jpeg, at, 2);
        out.writeBytes(new byte[] {0, 16});
        out.write(jpeg, at + 4, 12);
        out.writeBytes(new byte[] {0, 0});
    }

    /// @return where the next marker stands
    private int copyScan(int from) {
        var at = from;
        while (at < jpeg.length - 1) {
            var isMarker = (jpeg[at] & 0xFF) == 0xFF && jpeg[at + 1] != 0 && ((jpeg[at + 1] & 0xFF) < 0xD0 || (jpeg[at + 1] & 0xFF) > 0xD7)
                    && (jpeg[at + 1] & 0xFF) != 0xFF;
            if (isMarker) break;
            at++;
        }
        // What broke off ends with its last byte.
        var to = at >= jpeg.length - 1 ? jpeg.length : at;
        out.write(jpeg, from, to - from);
        return to;
    }

    /// Of a profile that stands in pieces, the pieces follow each other.
    private void keepProfile(int at, int length) {
        if (length > 14 && text(at, PROFILE_HEAD.length).equals("ICC_PROFILE\0")) profile.write(jpeg, at + 14, length - 14);
    }

    private void writeProfile() {
        if (profileWritten || profile.size() == 0) return;
        profileWritten = true;
        var clean = ColourProfile.clean(profile.toByteArray());
        var most = 65_519;
        var pieces = (clean.length + most - 1) / most;
        for (int piece = 0; piece < pieces; piece++) {
            var length = Math.min(most, clean.length - piece * most);
            out.writeBytes(new byte[] {(byte) 0xFF, (byte) PROFILE, (byte) ((length + 16) >> 8), (byte) (length + 16)});
            out.writeBytes(PROFILE_HEAD);
            out.writeBytes(new byte[] {(byte) (piece + 1), (byte) pieces});
            out.write(clean, piece * most, length);
        }
    }

    /// The Orientation tag (0x0112) of the first directory; 1, upright, when there is none. Source: EXIF 2.32, 4.6.4.
    private int turn(int from, int length) {
        try {
            if (length < 14 || !text(from, 4).equals("Exif")) return 1;
            var tiff = ByteBuffer.wrap(jpeg, from + 6, length - 6).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var directory = tiff.getInt(4);
            for (int i = 0; i < (tiff.getShort(directory) & 0xFFFF); i++) {
                var entry = directory + 2 + 12 * i;
                if (tiff.getShort(entry) == 0x0112) return tiff.getShort(entry + 8);
            }
        } catch (IndexOutOfBoundsException malformed) {
            return 1;
        }
        return 1;
    }

    private void writeTurn(int turn) {
        if (turn < 2 || turn > 8) return;
        var exif = ByteBuffer.allocate(36).order(ByteOrder.BIG_ENDIAN);
        exif.put((byte) 0xFF).put((byte) EXIF).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) turn).putShort((short) 0)
                .putInt(0);
        out.writeBytes(exif.array());
    }

    private String text(int from, int length) {
        return new String(jpeg, from, length, StandardCharsets.US_ASCII);
    }

    /// Of the whole segment, its marker included.
    private static int length(byte[] jpeg, int at) {
        return 2 + number(jpeg, at + 2);
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
