package dk.samraad.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Pictures inside an office file, by their first bytes.
final class OtherPictures {
    static final int MOST_BYTES = 16 * 1024 * 1024;
    /// Description, maker, model, program, date, artist, machine, copyright, XMP, IPTC, Photoshop, EXIF, place, Windows' own.
    private static final Set<Integer> TIFF_TRACES = Set.of(
            269, 270, 271, 272, 285, 305, 306, 315, 316, 700, 33432, 33723, 34377, 34665, 34853, 40091, 40092, 40093, 40094, 40095,
                    50341, 42016);
    private static final int[] TIFF_SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

    private OtherPictures() {}

    /// @return empty when it is none we can clean
    static Optional<byte[]> clean(byte[] bytes) throws Unfit {
        try {
            if (Jpeg.is(bytes)) return Optional.of(Jpeg.cleanInside(bytes));
            if (Png.is(bytes)) return Optional.of(Png.clean(bytes));
            if (starts(bytes, "GIF8")) return Optional.of(gif(bytes));
            if (starts(bytes, "II*\0") || starts(bytes, "MM\0*")) return Optional.of(tiff(bytes));
            if (starts(bytes, "RIFF") && text(bytes, 8, 4).equals("WEBP")) return Optional.of(webp(bytes));
            if (bytes.length > 88 && text(bytes, 40, 4).equals(" EMF")) return Optional.of(emf(bytes));
            if (starts(bytes, "BM") || starts(bytes, "\u00D7\u00CD\u00C6\u009A") || starts(bytes, "\1\0\11\0")
                    || starts(bytes, "\2\0\11\0")) return Optional.of(bytes);
            if (starts(bytes, "\u001F\u008B")) return packed(bytes);
            return Optional.empty();
        } catch (IndexOutOfBoundsException cutOff) {
            throw new Unfit(FileFault.DAMAGED);
        }
    }

    /// Comments go, and of the blocks of programs those that do more than let it move.
    private static byte[] gif(byte[] gif) {
        var out = new ByteArrayOutputStream(gif.length);
        var at = 13 + ((gif[10] & 0x80) != 0 ? 3 << ((gif[10] & 7) + 1) : 0);
        out.write(gif, 0, at);
        while (gif[at] != 0x3B) {
            var from = at;
            var isExtension = gif[at] == 0x21;
            var label = gif[at + 1] & 0xFF;
            var program = isExtension && label == 0xFF ? text(gif, at + 3, 11) : "";
            at += isExtension ? 2 : 11 + ((gif[at + 9] & 0x80) != 0 ? 3 << ((gif[at + 9] & 7) + 1) : 0);
            while (gif[at] != 0) at += 1 + (gif[at] & 0xFF);
            at++;
            var goes = isExtension && (label == 0xFE || label == 0xFF && !program.equals("NETSCAPE2.0") && !program.equals("ANIMEXTS1.0"));
            if (!goes) out.write(gif, from, at - from);
        }
        out.write(0x3B);
        return out.toByteArray();
    }

    /// Nothing in it may move, for its parts point at each other by their places: what goes is overwritten.
    private static byte[] tiff(byte[] tiff) {
        var clean = tiff.clone();
        var in = ByteBuffer.wrap(clean).order(clean[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directories = 0;
        for (var directory = in.getInt(4); directory != 0 && directories < 1000; directories++) {
            var entries = in.getShort(directory) & 0xFFFF;
            var kept = directory + 2;
            for (int i = 0; i < entries; i++) {
                var entry = directory + 2 + 12 * i;
                if (TIFF_TRACES.contains(in.getShort(entry) & 0xFFFF)) blank(in, entry);
                else {
                    System.arraycopy(clean, entry, clean, kept, 12);
                    kept += 12;
                }
            }
            var next = in.getInt(directory + 2 + 12 * entries);
            in.putShort(directory, (short) ((kept - directory - 2) / 12));
            in.putInt(kept, next);
            Arrays.fill(clean, kept + 4, directory + 2 + 12 * entries + 4, (byte) 0);
            directory = next;
        }
        return clean;
    }

    private static void blank(ByteBuffer in, int entry) {
        var type = in.getShort(entry + 2) & 0xFFFF;
        var length = (long) (in.getInt(entry + 4) & 0x7FFFFFFF) * (type < TIFF_SIZES.length ? TIFF_SIZES[type] : 1);
        var from = in.getInt(entry + 8);
        var tag = in.getShort(entry) & 0xFFFF;
        if (tag == 34665 || tag == 34853) {
            var entries = in.getShort(from) & 0xFFFF;
            for (int i = 0; i < entries; i++) blank(in, from + 2 + 12 * i);
        } else if (length > 4 && from >= 8) {
            Arrays.fill(in.array(), from, (int) Math.min(in.capacity(), from + length), (byte) 0);
        }
        in.putInt(entry + 8, 0);
    }

    private static byte[] webp(byte[] webp) {
        var out = new ByteArrayOutputStream(webp.length);
        var in = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        out.write(webp, 0, 12);
        for (var at = 12; at + 8 <= webp.length; ) {
            var length = in.getInt(at + 4);
            var whole = 8 + length + (length & 1);
            var name = text(webp, at, 4);
            var chunk = Arrays.copyOfRange(webp, at, Math.min(webp.length, at + whole));
            // Bits of its first byte say that EXIF and XMP follow.
            if (name.equals("VP8X")) chunk[8] &= (byte) ~0x0C;
            if (!name.equals("EXIF") && !name.equals("XMP ")) out.writeBytes(chunk);
            if (whole < 8) throw new IndexOutOfBoundsException();
            at += whole;
        }
        var clean = out.toByteArray();
        ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(4, clean.length - 8);
        return clean;
    }

    /// Its header points at the name of the program and of the file it was drawn in.
    private static byte[] emf(byte[] emf) {
        var clean = emf.clone();
        var in = ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN);
        var length = in.getInt(60);
        var from = in.getInt(64);
        if (length > 0 && from >= 88 && from <= clean.length - 2L * length) Arrays.fill(clean, from, from + 2 * length, (byte) 0);
        in.putInt(60, 0);
        in.putInt(64, 0);
        return clean;
    }

    private static Optional<byte[]> packed(byte[] gzip) throws Unfit {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            var inside = in.readNBytes(MOST_BYTES + 1);
            if (inside.length > MOST_BYTES) throw new Unfit(FileFault.UNPACKS_TOO_LARGE);
            if (starts(inside, "\u001F\u008B")) return Optional.empty();
            var clean = clean(inside);
            if (clean.isEmpty()) return clean;
            var out = new ByteArrayOutputStream();
            try (var pack = new GZIPOutputStream(out)) {
                pack.write(clean.get());
            }
            return Optional.of(out.toByteArray());
        } catch (IOException broken) {
            throw new Unfit(FileFault.DAMAGED);
        }
    }

    private static boolean starts(byte[] bytes, String head) {
        return bytes.length > head.length() && text(bytes, 0, head.length()).equals(head);
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
}
