package dk.samraad.document.pdf;

import dk.samraad.document.Composition.About;
import dk.samraad.document.PlainText;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What the file says of itself: Info dictionary, XMP with its claims to PDF/A-3a and PDF/UA-1, language, colour space.
/// XMP and Info say the same to the second; both dates are the data cut-off.
final class Metadata {
    private static final String PRODUCER = "Samraad";
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private Metadata() {}

    static void write(PDDocument document, About about, COSDictionary tree) throws IOException {
        var asOf = about.asOf().truncatedTo(ChronoUnit.SECONDS);
        writeInfo(document, about, asOf);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(about.language().toLanguageTag());
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp(about, asOf).getBytes(StandardCharsets.UTF_8))));
        catalog.setPageMode(PageMode.USE_OUTLINES);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.getCOSObject().setItem(COSName.MARK_INFO, marked);
        catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, tree);
        catalog.addOutputIntent(colours(document));
    }

    private static void writeInfo(PDDocument document, About about, Instant asOf) {
        var info = document.getDocumentInformation();
        info.setTitle(PlainText.of(about.title()));
        info.setAuthor(PlainText.of(about.author()));
        info.setSubject(PlainText.of(about.subject()));
        info.setProducer(PRODUCER);
        var date = GregorianCalendar.from(ZonedDateTime.ofInstant(asOf, ZoneOffset.UTC));
        info.setCreationDate(date);
        info.setModificationDate(date);
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private static String xmp(About about, Instant asOf) throws IOException {
        try (InputStream in = Objects.requireNonNull(Metadata.class.getResourceAsStream("metadata.xmp"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{producer}", PRODUCER)
                    .replace("{language}", escaped(about.language().toLanguageTag()))
                    .replace("{date}", asOf.toString())
                    .replace("{author}", escaped(about.author()))
                    .replace("{subject}", escaped(about.subject()))
                    .replace("{title}", escaped(about.title()));
        }
    }

    private static String escaped(String text) {
        return PlainText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
