package dk.samraad.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samraad.document.DrawnPdf;
import dk.samraad.document.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What veraPDF says of the sample.
class PdfConformanceTest {
    @ParameterizedTest
    @CsvSource({"PDFUA_1, 20", "PDFA_3_A, 20", "PDFUA_1, 200", "PDFA_3_A, 200"})
    void a_summary_keeps_the_standard(PDFAFlavour flavour, int voices) throws Exception {
        assertThat(DrawnPdf.failures(DrawnPdf.of(Samples.summary(voices)), flavour)).isEmpty();
    }
}
