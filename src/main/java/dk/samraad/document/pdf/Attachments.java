package dk.samraad.document.pdf;

import dk.samraad.document.Composition.Attachment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// Files inside the PDF: the data behind the document, as PDF/A-3 allows.
final class Attachments {
    private Attachments() {}

    static void write(PDDocument document, List<Attachment> attachments, Instant asOf) throws IOException {
        if (attachments.isEmpty()) return;
        var byName = new TreeMap<String, PDComplexFileSpecification>();
        var associated = new COSArray();
        for (var attachment : attachments) {
            var file = specification(document, attachment, asOf);
            if (byName.put(attachment.name(), file) != null) throw new IllegalArgumentException("Two attachments are called "
                    + attachment.name());
            associated.add(file.getCOSObject());
        }
        var catalog = document.getDocumentCatalog();
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(byName);
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        catalog.getCOSObject().setItem(COSName.AF, associated);
    }

    private static PDComplexFileSpecification specification(PDDocument document, Attachment attachment, Instant asOf) throws IOException {
        var embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(attachment.bytes()), COSName.FLATE_DECODE);
        embedded.setSubtype(attachment.mediaType());
        embedded.setSize(attachment.bytes().length);
        var date = GregorianCalendar.from(ZonedDateTime.ofInstant(asOf.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC));
        embedded.setCreationDate(date);
        embedded.setModDate(date);
        var file = new PDComplexFileSpecification();
        file.setFile(attachment.name());
        file.setFileUnicode(attachment.name());
        file.setFileDescription(attachment.description());
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setName("AFRelationship", "Data");
        return file;
    }
}
