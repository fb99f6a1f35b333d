package dk.samraad.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.Documents;
import dk.samraad.document.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What veraPDF says of the sample.
class PdfConformanceTest {
    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"PDFUA_1, 20", "PDFA_3_A, 20", "PDFUA_1, 200", "PDFA_3_A, 200"})
    void a_summary_keeps_the_standard(PDFAFlavour flavour, int voices) throws Exception {
        assertThat(failures(pdf(voices), flavour)).isEmpty();
    }

    private static byte[] pdf(int voices) throws IOException {
        var out = new ByteArrayOutputStream();
        new Documents().writePdf(Samples.summary(voices), out);
        return out.toByteArray();
    }

    private static TreeSet<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
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
