package dk.samraad.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.pdf.PdfWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// However a PDF draws a number, the finder finds it.
class FindingsInPdfTest {
    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawn")
    void a_number_that_the_eye_sees_is_found(String how, byte[] pdf) throws IOException {
        var words = FileWords.of(PdfWords.of(pdf, FileWords.MOST_CHARACTERS, () -> { }));
        assertThat(words.findings()).as(how + ": " + words.words()).isNotEmpty();
    }

    static Stream<Arguments> drawn() throws IOException {
        return Stream.of(
                Arguments.of("over two lines", lines("Ring til mig paa telefon 20 11", "22 33, tak.")),
                Arguments.of("a CPR number hyphenated over two lines", lines("Mit cpr-nummer er 010190-", "1234, tak.")),
                Arguments.of("digit by digit from the last to the first", page(content -> {
                    var digits = "20112233";
                    for (int i = digits.length() - 1; i >= 0; i--) at(content, 100 + i * 7, 700, digits.substring(i, i + 1));
                    at(content, 60, 700, "Ring");
                })),
                Arguments.of("every other digit first", page(content -> {
                    var digits = "0101901234";
                    for (int i = 0; i < digits.length(); i += 2) at(content, 100 + i * 7, 700, digits.substring(i, i + 1));
                    at(content, 60, 500, "Vi vil have stier.");
                    for (int i = 1; i < digits.length(); i += 2) at(content, 100 + i * 7, 700, digits.substring(i, i + 1));
                    at(content, 60, 700, "cpr");
                })),
                Arguments.of("white on white", page(content -> {
                    content.setNonStrokingColor(1f, 1f, 1f);
                    at(content, 100, 700, "Ring 20112233");
                })),
                Arguments.of("turned by a quarter", page(content -> {
                    content.beginText();
                    content.setFont(font(), 12);
                    content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 300, 300));
                    content.showText("Ring 20 11 22 33");
                    content.endText();
                })),
                Arguments.of("a little slanted", page(content -> {
                    content.beginText();
                    content.setFont(font(), 12);
                    content.setTextMatrix(Matrix.getRotateInstance(0.1, 300, 300));
                    content.showText("Ring 20 11 22 33");
                    content.endText();
                })),
                Arguments.of("outside the page", page(content -> at(content, 2000, 3000, "Ring 20112233"))),
                Arguments.of("invisible", page(content -> {
                    content.setRenderingMode(org.apache.pdfbox.pdmodel.graphics.state.RenderingMode.NEITHER);
                    at(content, 100, 700, "Ring 20112233");
                })),
                Arguments.of("letters far apart", page(content -> {
                    var digits = "Ring20112233";
                    for (int i = 0; i < digits.length(); i++) at(content, 60 + i * 14, 700, digits.substring(i, i + 1));
                })),
                Arguments.of("a long answer of a form, kept in a stream", withField()),
                Arguments.of("the name of a bookmark", bookmarked()),
                Arguments.of("an alternative text", tagged()));
    }

    private static byte[] withField() throws IOException {
        return made(document -> {
            document.addPage(new PDPage(PDRectangle.A4));
            var field = new COSDictionary();
            field.setName(COSName.FT, "Tx");
            field.setString(COSName.T, "svar");
            COSStream stream = document.getDocument().createCOSStream();
            try (var out = stream.createOutputStream()) {
                out.write("Ring 20112233".getBytes(StandardCharsets.US_ASCII));
            }
            field.setItem(COSName.V, stream);
            var form = new org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm(document);
            form.getCOSObject().setItem(COSName.FIELDS, new org.apache.pdfbox.cos.COSArray(List.of(field)));
            document.getDocumentCatalog().setAcroForm(form);
        });
    }

    private static byte[] bookmarked() throws IOException {
        return made(document -> {
            document.addPage(new PDPage(PDRectangle.A4));
            var outline = new org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline();
            var item = new org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem();
            item.setTitle("Ring 20 11 22 33");
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
        });
    }

    private static byte[] tagged() throws IOException {
        return made(document -> {
            document.addPage(new PDPage(PDRectangle.A4));
            var root = new org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot();
            var element = new org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement("Figure", root);
            element.setAlternateDescription("Et skilt: ring 20 11 22 33");
            root.appendKid(element);
            document.getDocumentCatalog().setStructureTreeRoot(root);
        });
    }

    private static PDType1Font font() {
        return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    }

    private static void at(PDPageContentStream content, float x, float y, String words) throws IOException {
        content.beginText();
        content.setFont(font(), 12);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    private static byte[] lines(String... lines) throws IOException {
        return page(content -> {
            for (int i = 0; i < lines.length; i++) at(content, 60, 700 - 16 * i, lines[i]);
        });
    }

    private static byte[] page(Drawing drawing) throws IOException {
        return made(document -> {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                drawing.on(content);
            }
        });
    }

    private interface Making {
        void of(PDDocument document) throws IOException;
    }

    private static byte[] made(Making making) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            making.of(document);
            document.save(out);
            return out.toByteArray();
        }
    }
}
