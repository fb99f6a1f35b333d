package dk.samraad.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// A document drawn as a PDF, its words, and what veraPDF says of it.
public final class DrawnPdf {
    private DrawnPdf() {}

    public static byte[] of(Composition composition) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new Documents().writePdf(composition, bytes);
        return bytes.toByteArray();
    }

    /// Its words as they stand, line by line.
    public static String text(byte[] pdf) throws IOException {
        return text(pdf, 1, Integer.MAX_VALUE);
    }

    /// Its words in one line: ends of lines and hard spaces are spaces.
    public static String words(byte[] pdf) throws IOException {
        return words(pdf, 1, Integer.MAX_VALUE);
    }

    /// Those of some pages, both ends included, counted from one.
    public static String words(byte[] pdf, int first, int last) throws IOException {
        return text(pdf, first, last).replaceAll("[\\s\u00a0]+", " ");
    }

    private static String text(byte[] pdf, int first, int last) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document);
        }
    }

    /// Where it breaks a standard; empty when it keeps it.
    public static TreeSet<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
            var result = validator.validate(parser);
            var failures = new TreeSet<String>();
            for (var assertion : result.getTestAssertions()) {
                if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
                failures.add(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage()
                        + " at " + assertion.getLocation().getContext());
            }
            if (!result.isCompliant() && failures.isEmpty()) failures.add("not compliant");
            return failures;
        }
    }
}
