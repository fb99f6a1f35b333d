package dk.samraad.web;

import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/// A [CutPage] with one visitor's words in its gaps.
///
/// @param words of each mark; letters that HTML leaves as they are
/// @param packed whether it goes out as gzip (RFC 1952)
record FilledPage(CutPage page, List<String> words, boolean packed) implements JteModel {
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    /// A last block with nothing in it.
    private static final byte[] END = {3, 0};
    private static final int MOST_STORED = 0xffff;

    @Override
    public void render(TemplateOutput output) {
        for (int i = 0; i < page.pieces().size(); i++) {
            output.writeBinaryContent(page.pieces().get(i).plain());
            if (i < page.words().size()) output.writeContent(words.get(page.words().get(i)));
        }
    }

    @Override
    public void writeTo(TemplateOutput output) {
        render(output);
    }

    void writeTo(OutputStream out) throws IOException {
        var sum = new CRC32();
        int length = 0;
        if (packed) out.write(HEAD);
        for (int i = 0; i < page.pieces().size(); i++) {
            var piece = page.pieces().get(i);
            sum.update(piece.plain());
            length += piece.plain().length;
            out.write(packed ? piece.packed() : piece.plain());
            if (i == page.words().size()) break;
            var word = words.get(page.words().get(i)).getBytes(StandardCharsets.UTF_8);
            sum.update(word);
            length += word.length;
            if (packed) writeStored(out, word);
            else out.write(word);
        }
        if (!packed) return;
        out.write(END);
        writeNumber(out, (int) sum.getValue());
        writeNumber(out, length);
    }

    /// As blocks that are not packed: words are short, and what one visitor's page holds is packed with nothing else. What
    /// many answers were sealed into may be longer than one block can be.
    private static void writeStored(OutputStream out, byte[] word) throws IOException {
        for (int from = 0; from < word.length; from += MOST_STORED) {
            int length = Math.min(MOST_STORED, word.length - from);
            out.write(new byte[] {0, (byte) length, (byte) (length >> 8), (byte) ~length, (byte) (~length >> 8)});
            out.write(word, from, length);
        }
    }

    private static void writeNumber(OutputStream out, int number) throws IOException {
        out.write(new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24)});
    }
}
