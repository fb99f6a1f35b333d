package dk.samraad.report;

import dk.samraad.writing.Csv;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP that lists, at its end, what is in it with the size and SHA-256 of each file. Its entries hold no time, so that the
/// same contents give the same bytes.
final class HashedZip implements AutoCloseable {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String path, long bytes, String sha256) {}

    /// Writes one file.
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    HashedZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String path, byte[] content) throws IOException {
        add(path, out -> out.write(content));
    }

    void add(String path, Content content) throws IOException {
        begin(path);
        var counted = new Counted(zip);
        content.writeTo(counted);
        counted.flush();
        zip.closeEntry();
        entries.add(new Entry(path, counted.bytes, HexFormat.of().formatHex(counted.digest.digest())));
    }

    void index(String path, String pathHead, String bytesHead) throws IOException {
        var csv = new Csv().row(pathHead, bytesHead, "SHA-256");
        entries.forEach(entry -> csv.row(entry.path(), String.valueOf(entry.bytes()), entry.sha256()));
        begin(path);
        zip.write(csv.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void begin(String path) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /// Finishes the ZIP and leaves what it was written to open: that belongs to somebody else.
    @Override
    public void close() throws IOException {
        zip.finish();
    }

    /// Whoever writes one file may close it; the ZIP goes on.
    private static final class Counted extends FilterOutputStream {
        private final MessageDigest digest;
        private long bytes;

        Counted(OutputStream out) {
            this(out, sha256());
        }

        private Counted(OutputStream out, MessageDigest digest) {
            super(new DigestOutputStream(out, digest));
            this.digest = digest;
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every JDK has SHA-256", e);
            }
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
