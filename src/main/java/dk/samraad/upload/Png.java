package dk.samraad.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// A PNG, chunk by chunk. Source: ISO/IEC 15948.
final class Png {
    private static final byte[] HEAD = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final int MOST_OF_A_PROFILE = 4 * 1024 * 1024;
    /// What is needed to draw it. Times, texts and EXIF are not.
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

    private Png() {}

    static boolean is(byte[] bytes) {
        return bytes.length > 8 && Arrays.equals(bytes, 0, 4, HEAD, 0, 4);
    }

    static byte[] clean(byte[] png) throws Unfit {
        var out = new ByteArrayOutputStream(png.length);
        out.writeBytes(HEAD);
        var in = ByteBuffer.wrap(png);
        var at = HEAD.length;
        while (at + 12 <= png.length) {
            var length = in.getInt(at);
            if (length < 0 || length > png.length - at - 12) throw new Unfit(FileFault.DAMAGED);
            var type = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
            if (isTooLong(type, length)) throw new Unfit(FileFault.DAMAGED);
            if (KEPT.contains(type)) out.write(png, at, length + 12);
            if (type.equals("iCCP")) writeProfile(out, png, at + 8, length);
            if (type.equals("IEND")) return out.toByteArray();
            at += length + 12;
        }
        throw new Unfit(FileFault.DAMAGED);
    }

    /// A palette has 256 colours, and what is said of each of them is short.
    private static boolean isTooLong(String type, int length) {
        return KEPT.contains(type) && !type.equals("IDAT") && !type.equals("fdAT") && length > 768;
    }

    private static void writeProfile(ByteArrayOutputStream out, byte[] png, int from, int length) throws Unfit {
        var name = from;
        while (name < from + length && png[name] != 0) name++;
        if (name + 2 >= from + length) return;
        try (var packed = new InflaterInputStream(new ByteArrayInputStream(png, name + 2, from + length - name - 2))) {
            var profile = packed.readNBytes(MOST_OF_A_PROFILE + 1);
            if (profile.length > MOST_OF_A_PROFILE) throw new Unfit(FileFault.UNPACKS_TOO_LARGE);
            var chunk = new ByteArrayOutputStream();
            chunk.writeBytes("iCCPicc\0\0".getBytes(StandardCharsets.US_ASCII));
            try (var pack = new DeflaterOutputStream(chunk)) {
                pack.write(ColourProfile.clean(profile));
            }
            writeChunk(out, chunk.toByteArray());
        } catch (IOException unreadable) {
            // Then no program reads colours from it either.
            return;
        }
    }

    private static void writeChunk(ByteArrayOutputStream out, byte[] typeAndContent) {
        var sum = new CRC32();
        sum.update(typeAndContent);
        out.writeBytes(ByteBuffer.allocate(4).putInt(typeAndContent.length - 4).array());
        out.writeBytes(typeAndContent);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
