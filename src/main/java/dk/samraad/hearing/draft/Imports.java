package dk.samraad.hearing.draft;

import dk.samraad.hearing.attachment.FileFault;
import dk.samraad.hearing.attachment.FileKind;
import dk.samraad.hearing.attachment.Inspection;
import dk.samraad.hearing.attachment.Inspector;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.xml.sax.SAXException;
import org.zwobble.mammoth.DocumentConverter;

/// Reads a document somebody wrote elsewhere: Markdown, ODT or DOCX. Headings become sections; look and pictures stay behind.
/// What a file is, its content says.
@Singleton
public class Imports {
    private final Inspector inspector;

    Imports(Inspector inspector) {
        this.inspector = inspector;
    }

    /// @param preface the title of what stands before the first heading
    public Imported read(String fileName, byte[] bytes, String preface) {
        return switch (inspector.inspect(fileName, bytes)) {
            case Inspection.Clean(var kind, var clean) -> read(kind, clean, preface);
            case Inspection.Refused(var fault) -> fault == FileFault.NOT_A_KIND_WE_TAKE
                    ? text(bytes).map(text -> readMarkdown(text, preface)).orElse(new Imported.Unreadable(fault))
                    : new Imported.Unreadable(fault);
        };
    }

    /// @param preface the title of what stands before the first heading
    public Imported readMarkdown(String text, String preface) {
        if (text.isBlank()) return new Imported.Unreadable(ImportFault.NOTHING_CHOSEN);
        var html = HtmlRenderer.builder().escapeHtml(true).build().render(Parser.builder().build().parse(text));
        try {
            return sections(Blocks.ofHtml(html), preface);
        } catch (SAXException | IOException e) {
            return new Imported.Unreadable(ImportFault.UNREADABLE);
        }
    }

    private static Imported read(FileKind kind, byte[] bytes, String preface) {
        try {
            return switch (kind) {
                case DOCX -> sections(Blocks.ofHtml(word(bytes)), preface);
                case ODT -> sections(Blocks.ofOpenDocument(bytes), preface);
                case PDF, JPEG, PNG -> new Imported.Unreadable(ImportFault.NOT_A_TEXT_DOCUMENT);
            };
        } catch (IOException | SAXException | RuntimeException e) {
            // The libraries throw whatever they stumble over; to the person it is one thing: the file cannot be read.
            return new Imported.Unreadable(ImportFault.UNREADABLE);
        }
    }

    /// Headings keep their rank, the title of the document is one above them, pictures are left out.
    private static String word(byte[] bytes) throws IOException {
        var converter = new DocumentConverter()
                .addStyleMap("p[style-name='Title'] => h1:fresh")
                .addStyleMap("p[style-name='heading 1'] => h2:fresh").addStyleMap("p[style-name='Heading 1'] => h2:fresh")
                .addStyleMap("p[style-name='heading 2'] => h3:fresh").addStyleMap("p[style-name='Heading 2'] => h3:fresh")
                .addStyleMap("p[style-name='heading 3'] => h4:fresh").addStyleMap("p[style-name='Heading 3'] => h4:fresh")
                .imageConverter(image -> java.util.Map.of());
        return converter.convertToHtml(new ByteArrayInputStream(bytes)).getValue();
    }

    private static Imported sections(List<Block> blocks, String preface) {
        var sections = Outline.of(blocks, preface);
        var empty = sections.stream().allMatch(section -> section.paragraphs().isEmpty());
        return empty ? new Imported.Unreadable(ImportFault.NO_TEXT) : new Imported.Read(sections);
    }

    /// The bytes as text, when that is what they are.
    private static Optional<String> text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                    ? Optional.empty() : Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
