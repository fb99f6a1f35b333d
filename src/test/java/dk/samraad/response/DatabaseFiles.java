package dk.samraad.response;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/// The bytes of a cluster as somebody reads them who copied its folder: tables, and the log of everything written to them.
final class DatabaseFiles {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private DatabaseFiles() {}

    static DatabaseFiles read(Path cluster) {
        var read = new DatabaseFiles();
        try (var all = Files.walk(cluster)) {
            for (var file : all.filter(Files::isRegularFile).sorted().toList()) read.files.put(cluster.relativize(file).toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /// The write-ahead log, in the order it was written.
    private byte[] log() {
        var parts = files.entrySet().stream().filter(file -> file.getKey().matches("pg_wal/[0-9A-F]{24}")).map(Map.Entry::getValue).toList();
        var log = ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(log::put);
        return log.array();
    }

    /// Which of these stand in any file; each is at least eight bytes long.
    ///
    /// @return name of the secret and of the file
    List<String> holding(Map<String, List<byte[]>> secrets) {
        var begins = new HashMap<Long, List<Map.Entry<String, byte[]>>>();
        secrets.forEach((name, forms) -> forms.forEach(form -> begins.computeIfAbsent(ByteBuffer.wrap(form).getLong(), b -> new ArrayList<>()).add(Map.entry(name, form))));
        var perhaps = new BitSet(1 << 16);
        begins.keySet().forEach(begin -> perhaps.set((int) (begin >>> 48)));
        var found = new TreeSet<String>();
        files.forEach((file, bytes) -> {
            var buffer = ByteBuffer.wrap(bytes);
            for (int i = 0; i <= bytes.length - Long.BYTES; i++) {
                if (!perhaps.get((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF)) continue;
                for (var secret : begins.getOrDefault(buffer.getLong(i), List.of())) {
                    if (stands(bytes, i, secret.getValue())) found.add(secret.getKey() + " in " + file);
                }
            }
        });
        return List.copyOf(found);
    }

    private static boolean stands(byte[] in, int at, byte[] what) {
        return at + what.length <= in.length && Arrays.equals(in, at, at + what.length, what, 0, what.length);
    }

    /// The bytes of one value in every form it may be written in.
    static List<byte[]> forms(byte[] raw) {
        var url = Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
        var plain = Base64.getEncoder().withoutPadding().encodeToString(raw);
        var hex = HexFormat.of().formatHex(raw);
        return List.of(raw, bytes(hex), bytes(hex.toUpperCase(java.util.Locale.ROOT)), bytes(url), bytes(plain));
    }

    static List<byte[]> forms(UUID id) {
        var raw = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
        var forms = new ArrayList<>(forms(raw));
        forms.add(bytes(id.toString()));
        // The second and third third of a text in base64: whatever stood before it shifts its letters.
        for (int before = 1; before < 3; before++) {
            var shifted = ByteBuffer.allocate(before + 36).put(new byte[before]).put(bytes(id.toString())).array();
            forms.add(bytes(Base64.getEncoder().withoutPadding().encodeToString(shifted).substring(4, 44)));
        }
        forms.add(bytes(Base64.getEncoder().withoutPadding().encodeToString(bytes(id.toString()))));
        return forms;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The first place of each of these in the log; -1 when it is not there.
    List<Integer> firstInLog(List<byte[]> secrets) {
        var log = log();
        return secrets.stream().map(secret -> first(log, secret)).toList();
    }

    private static int first(byte[] log, byte[] what) {
        for (int i = 0; i < log.length; i++) if (log[i] == what[0] && stands(log, i, what)) return i;
        return -1;
    }
}
