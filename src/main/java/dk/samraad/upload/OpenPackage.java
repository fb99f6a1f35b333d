package dk.samraad.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamReader;

/// An ODT: its words, its looks and its pictures are kept; properties, settings, thumbnails, signatures, programs and everything
/// that is not known are not.
final class OpenPackage {
    private static final String MIMETYPE = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String MANIFEST_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    private static final String OFFICE = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.3\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String EMPTY_META = HEAD + "<office:document-meta" + OFFICE + "><office:meta/></office:document-meta>";
    private static final String EMPTY_SETTINGS = HEAD + "<office:document-settings" + OFFICE
            + "><office:settings/></office:document-settings>";
    private static final Pattern WORDS = Pattern.compile("(?:Object [0-9]+/)*(?:content|styles)\\.xml");
    private static final Pattern EMPTIED = Pattern.compile("(?:Object [0-9]+/)*(?:meta|settings)\\.xml");
    private static final Pattern FILES = Pattern.compile("(?:Object [0-9]+/)*(?:Pictures|ObjectReplacements|Fonts)/[^/]+");
    /// What no picture of the text is, whatever points at it.
    private static final Pattern NEVER = Pattern.compile("(?i)(?:META-INF|Thumbnails|Configurations2|Basic|Scripts|Dialogs|Versions)/.*"
            + "|.*\\.(?:xml|rdf)|mimetype");
    private static final Pattern FOLDERS = Pattern.compile("/|(?:Object [0-9]+/)+");

    private final Parts parts;
    private final OpenReferences references = new OpenReferences();

    OpenPackage(Parts parts) {
        this.parts = parts;
    }

    byte[] clean(byte[] zip) throws Unfit {
        list(zip);
        var packed = new ByteArrayOutputStream(zip.length);
        var whole = new boolean[1];
        try (var out = new ZipOutputStream(packed)) {
            Parts.plain(out, MIMETYPE, FileKind.ODT.mediaType().getBytes(StandardCharsets.US_ASCII));
            parts.walk(zip, (name, content) -> {
                write(out, name, content);
                whole[0] |= name.equals("content.xml");
                return true;
            });
        } catch (IOException broken) {
            throw new Unfit(FileFault.DAMAGED);
        }
        if (!whole[0]) throw new Unfit(FileFault.DAMAGED);
        return packed.toByteArray();
    }

    /// The first time: whether it is open, and what its words point at. Either may stand last.
    private void list(byte[] zip) throws Unfit {
        var manifest = new Manifest();
        parts.walk(zip, (name, content) -> {
            if (name.equals(MANIFEST)) new XmlCopy(manifest).copy(content, OutputStream.nullOutputStream());
            else if (name.endsWith("content.xml") || name.endsWith("styles.xml")) {
                var folder = name.substring(0, name.lastIndexOf('/') + 1);
                new XmlCopy(references.from(folder)).copy(content, OutputStream.nullOutputStream());
            }
            return !manifest.locked;
        });
        if (manifest.locked) throw new Unfit(FileFault.PROTECTED);
    }

    private void write(ZipOutputStream out, String name, InputStream content) throws IOException, Unfit {
        if (name.equals(MANIFEST)) {
            Parts.begin(out, name);
            new XmlCopy(new Manifest()).copy(content, out);
        } else if (isWords(name)) {
            Parts.begin(out, name);
            new XmlCopy(new OpenTraces()).copy(content, out);
        } else if (EMPTIED.matcher(name).matches()) {
            Parts.begin(out, name);
            out.write((name.endsWith("meta.xml") ? EMPTY_META : EMPTY_SETTINGS).getBytes(StandardCharsets.UTF_8));
        } else if (isFile(name)) writeFile(out, name, content);
    }

    private boolean isWords(String name) {
        return WORDS.matcher(name).matches() || references.isWords(name);
    }

    private boolean isFile(String name) {
        return FILES.matcher(name).matches() || references.isFile(name) && !NEVER.matcher(name).matches();
    }

    private void writeFile(ZipOutputStream out, String name, InputStream content) throws IOException, Unfit {
        if (name.endsWith(".svg")) {
            Parts.begin(out, name);
            new XmlCopy(new DrawingTraces()).copy(content, out);
            return;
        }
        var bytes = Parts.whole(content);
        var picture = OtherPictures.clean(bytes);
        // The picture that stands for an object may be of LibreOffice's own kind, which holds lines and words alone.
        var isOwn = bytes.length > 6 && new String(bytes, 0, 6, StandardCharsets.ISO_8859_1).equals("VCLMTF");
        if (picture.isEmpty() && !isOwn && !name.contains("Fonts/") && !references.isFont(name)) throw new Unfit(FileFault.HOLDS_FILES);
        Parts.begin(out, name);
        out.write(picture.orElse(bytes));
    }

    private final class Manifest implements Traces {
        private boolean locked;

        @Override
        public boolean leavesOut(XMLStreamReader at) {
            if (at.getLocalName().equals("encryption-data")) locked = true;
            if (!at.getLocalName().equals("file-entry")) return false;
            var path = at.getAttributeValue(MANIFEST_NAMESPACE, "full-path");
            return path == null || !(FOLDERS.matcher(path).matches() || references.isObject(path) || isWords(path)
                    || EMPTIED.matcher(path).matches() || isFile(path));
        }
    }
}
