package dk.samraad.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A DOCX, or the workbook behind a chart in it: parts that point at each other. From the root on, what [Relationships] keeps
/// is followed and written anew; what is not reached that way is left out, together with what points at it.
final class OfficePackage {
    static final String TYPES = "[content_types].xml";
    private static final int DEEPEST = 2;
    private static final int MOST_OF_A_LIST = 8 * 1024 * 1024;

    private final Parts parts;
    private final int depth;
    /// By the name of the part that points.
    private final Map<String, List<Relationships.One>> pointing = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Set<String> kept = new HashSet<>();
    private boolean hasMain;

    OfficePackage(Parts parts, int depth) {
        this.parts = parts;
        this.depth = depth;
    }

    /// @throws Unfit when it holds what can neither be cleaned nor left out
    byte[] clean(byte[] zip) throws Unfit {
        parts.walk(zip, this::list);
        follow();
        var packed = new ByteArrayOutputStream(zip.length);
        try (var out = new ZipOutputStream(packed)) {
            parts.walk(zip, (name, content) -> {
                write(out, name, content);
                return true;
            });
        } catch (IOException broken) {
            throw new Unfit(FileFault.DAMAGED);
        }
        if (!hasMain) throw new Unfit(FileFault.DAMAGED);
        return packed.toByteArray();
    }

    /// The first time: only what says what the parts are and how they hang together.
    private boolean list(String name, InputStream content) throws IOException, Unfit {
        var lower = Relationships.plainName(name);
        if (lower.endsWith("vbaproject.bin")) throw new Unfit(FileFault.NOT_A_KIND_WE_TAKE);
        if (lower.endsWith(".rels")) pointing.put(source(lower), Relationships.read(new ByteArrayInputStream(listed(content))));
        if (lower.equals(TYPES)) types.putAll(ContentTypes.read(new ByteArrayInputStream(listed(content))));
        return true;
    }

    private static byte[] listed(InputStream content) throws IOException, Unfit {
        var bytes = content.readNBytes(MOST_OF_A_LIST + 1);
        if (bytes.length > MOST_OF_A_LIST) throw new Unfit(FileFault.TOO_DEMANDING);
        return bytes;
    }

    private void follow() throws Unfit {
        var ahead = new ArrayDeque<>(List.of(""));
        while (!ahead.isEmpty()) {
            var source = ahead.pop();
            for (var one : of(source)) {
                if (one.type().equals("afchunk") || one.type().equals("subdocument")) throw new Unfit(FileFault.HOLDS_FILES);
                if (isKept(source, one) && !one.external() && kept.add(one.part(source))) ahead.push(one.part(source));
            }
        }
        if (kept.isEmpty()) throw new Unfit(FileFault.DAMAGED);
    }

    /// What somebody drew with a pen is called custom XML as well.
    private boolean isKept(String source, Relationships.One one) {
        if (source.isEmpty()) return one.type().equals("officedocument");
        return one.isKept() || one.type().equals("customxml") && types.getOrDefault(one.part(source), "").equals("application/inkml+xml");
    }

    private List<Relationships.One> of(String source) {
        return pointing.getOrDefault(source, List.of());
    }

    private Set<String> gone(String source) {
        return of(source).stream().filter(one -> !isKept(source, one)).map(Relationships.One::id).collect(Collectors.toSet());
    }

    private void write(ZipOutputStream out, String name, InputStream content) throws IOException, Unfit {
        var lower = Relationships.plainName(name);
        if (lower.equals(TYPES)) copy(out, name, content, new ContentTypes(kept));
        else if (lower.endsWith(".rels")) writeRelationships(out, name, content, source(lower));
        else if (kept.contains(lower)) {
            hasMain |= of("").stream().anyMatch(one -> isKept("", one) && one.part("").equals(lower));
            writePart(out, name, lower, content);
        }
    }

    private void writeRelationships(ZipOutputStream out, String name, InputStream content, String source) throws IOException, Unfit {
        if (!source.isEmpty() && !kept.contains(source)) return;
        var byId = of(source).stream().collect(Collectors.toMap(Relationships.One::id, one -> one, (first, second) -> first));
        copy(out, name, content, new Traces() {
            @Override
            public boolean leavesOut(XMLStreamReader at) {
                var one = one(at);
                return one != null && !isKept(source, one);
            }

            @Override
            public @Nullable String attribute(XMLStreamReader at, int attribute) {
                var one = one(at);
                return one != null && at.getAttributeLocalName(attribute).equals("Target") ? one.shownTarget()
                        : at.getAttributeValue(attribute);
            }

            private Relationships.@Nullable One one(XMLStreamReader at) {
                return at.getLocalName().equals("Relationship") ? byId.get(at.getAttributeValue(null, "Id")) : null;
            }
        });
    }

    private void writePart(ZipOutputStream out, String name, String lower, InputStream content) throws IOException, Unfit {
        var type = types.getOrDefault(lower, types.getOrDefault("." + lower.substring(lower.lastIndexOf('.') + 1), ""));
        if (type.equals("image/svg+xml")) copy(out, name, content, new DrawingTraces());
        else if (type.endsWith("+xml") || type.endsWith("/xml")) copy(out, name, content, new WordTraces(gone(lower)));
        else {
            Parts.begin(out, name);
            out.write(file(type, Parts.whole(content)));
        }
    }

    private byte[] file(String type, byte[] bytes) throws Unfit {
        var picture = OtherPictures.clean(bytes);
        if (picture.isPresent()) return picture.get();
        if (type.contains("font")) return bytes;
        var isPackage = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        if (!isPackage || depth >= DEEPEST) throw new Unfit(FileFault.HOLDS_FILES);
        return new OfficePackage(parts, depth + 1).clean(bytes);
    }

    private void copy(ZipOutputStream out, String name, InputStream content, Traces traces) throws IOException, Unfit {
        Parts.begin(out, name);
        new XmlCopy(traces).copy(content, out);
    }

    /// `word/_rels/document.xml.rels` tells of `word/document.xml`, `_rels/.rels` of the whole.
    static String source(String rels) {
        var folder = rels.lastIndexOf("_rels/");
        return folder < 0 ? rels : rels.substring(0, folder) + rels.substring(folder + "_rels/".length(), rels.length() - ".rels".length());
    }

}
