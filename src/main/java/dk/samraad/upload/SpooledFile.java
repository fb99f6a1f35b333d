package dk.samraad.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A file that was sent up, while it waits for its turn: a small one in memory, a larger one on disk, where it has no name, so
/// that nothing of it is left when the process ends.
public final class SpooledFile implements Source, AutoCloseable {
    private static final int SMALL = 64 * 1024;

    private final byte[] small;
    private final @Nullable FileChannel large;

    private SpooledFile(byte[] small, @Nullable FileChannel large) {
        this.small = small;
        this.large = large;
    }

    /// @param in read to its end, or to the byte that is one too many, and closed
    public static SpooledFile of(InputStream in) throws IOException {
        try (in) {
            var head = in.readNBytes(SMALL);
            return head.length < SMALL ? new SpooledFile(head, null) : new SpooledFile(head, onDisk(head, in));
        }
    }

    /// All of a file, or so much of it that it is too large. To be asked when its turn has come.
    public static byte[] whole(Source file) throws IOException {
        try (var in = file.open()) {
            return in.readNBytes(Inspector.MOST_BYTES + 1);
        }
    }

    private static FileChannel onDisk(byte[] head, InputStream in) throws IOException {
        var path = Files.createTempFile("samraad", ".upload");
        var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            write(channel, head, head.length);
            var piece = new byte[SMALL];
            for (int read = in.read(piece); read >= 0
                    && channel.size() <= Inspector.MOST_BYTES; read = in.read(piece)) write(channel, piece, read);
            return channel;
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }

    private static void write(FileChannel channel, byte[] bytes, int length) throws IOException {
        for (var left = ByteBuffer.wrap(bytes, 0, length); left.hasRemaining(); ) channel.write(left);
    }

    /// May be opened several times.
    @Override
    public InputStream open() {
        return large == null ? new ByteArrayInputStream(small) : new FromDisk(large);
    }

    @Override
    public void close() throws IOException {
        if (large != null) large.close();
    }

    private static final class FromDisk extends InputStream {
        private final FileChannel channel;
        private long at;

        FromDisk(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        /// All at once, into as much as there is: two copies of a large file would be one too many.
        @Override
        public byte[] readNBytes(int most) throws IOException {
            var bytes = new byte[(int) Math.min(most, channel.size() - at)];
            var read = readNBytes(bytes, 0, bytes.length);
            return read == bytes.length ? bytes : Arrays.copyOf(bytes, read);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = channel.read(ByteBuffer.wrap(into, from, Math.min(length, SMALL)), at);
            at += Math.max(0, read);
            return read;
        }
    }
}
