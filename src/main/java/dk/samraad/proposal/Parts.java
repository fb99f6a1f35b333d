package dk.samraad.proposal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The parts of a DOCX or an ODT, read as streams that stop at a limit. Nothing outside of the file is ever opened: a part is
/// looked up by its name among those of the file, whatever an address in it says.
final class Parts implements AutoCloseable {
    static final int MOST_PARTS = 4_000;
    /// Of all parts that are read, together. A policy of 500 pages has 5 MB of them.
    static final long MOST_UNPACKED = 40L * 1024 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> byName = new LinkedHashMap<>();
    private long left = MOST_UNPACKED;

    /// More than we read.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;

        TooMuch(String what) {
            super(what);
        }
    }

    private Parts(ZipFile zip) {
        this.zip = zip;
    }

    /// @throws IOException when it is no ZIP, or one with too many parts
    static Parts of(byte[] file) throws IOException {
        var parts = new Parts(ZipFile.builder().setByteArray(file).get());
        var entries = Collections.list(parts.zip.getEntries());
        if (entries.size() > MOST_PARTS) throw new TooMuch("parts");
        for (var entry : entries) parts.byName.putIfAbsent(key(entry.getName()), entry);
        return parts;
    }

    private static String key(String name) {
        var slashes = name.replace('\\', '/');
        return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
    }

    /// In small letters.
    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    boolean has(String name) {
        return byName.containsKey(key(name));
    }

    Optional<Xml> xml(String name) throws IOException {
        var entry = byName.get(key(name));
        return entry == null ? Optional.empty() : Optional.of(Xml.of(new Limited(zip.getInputStream(entry))));
    }

    /// What a part of a DOCX points at, by id. Addresses inside of the package are names of parts.
    List<Relation> relationsOf(String part) throws IOException {
        var slash = part.lastIndexOf('/');
        var folder = slash < 0 ? "" : part.substring(0, slash + 1);
        var found = new ArrayList<Relation>();
        var rels = xml(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        if (rels.isEmpty()) return found;
        try (var xml = rels.get()) {
            while (xml.next()) {
                if (!xml.isStart() || !xml.name().equals("Relationship")) continue;
                var external = xml.attribute("TargetMode").equals("External");
                var target = xml.attribute("Target");
                found.add(new Relation(xml.attribute("Id"), xml.attribute("Type"), external ? target : resolved(folder, target), external));
            }
        }
        return found;
    }

    /// @param target name of a part, or an address when it is external
    record Relation(String id, String type, String target, boolean isExternal) {
        boolean is(String what) {
            return type.endsWith("/" + what);
        }
    }

    private static String resolved(String folder, String target) {
        var path = new ArrayList<String>();
        for (var step : ((target.startsWith("/") ? "" : folder) + target).split("/")) {
            if (step.equals("..") && !path.isEmpty()) path.removeLast();
            else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) path.add(step);
        }
        return String.join("/", path);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Limited extends FilterInputStream {
        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            if (read >= 0) count(1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var read = super.read(bytes, from, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) throw new TooMuch("bytes");
        }
    }
}
