package dk.samraad.upload;

import static org.assertj.core.api.Assertions.assertThat;

/// What the inspector makes of a file; whatever it cleans is cleaned again to the very same.
final class Cleaned {
    private static final Inspector INSPECTOR = new Inspector(new VirusScanner(""), new Turns());

    private Cleaned() {}

    static byte[] office(byte[] file) {
        return file("svar.docx", file);
    }

    static byte[] pdf(byte[] file) {
        return file("svar.pdf", file);
    }

    static byte[] picture(byte[] file) {
        return file("svar.jpg", file);
    }

    private static byte[] file(String name, byte[] file) {
        var inspected = INSPECTOR.inspect(name, file);
        assertThat(inspected).isInstanceOf(Inspection.Clean.class);
        var once = ((Inspection.Clean) inspected).bytes();
        assertThat(((Inspection.Clean) INSPECTOR.inspect(name, once)).bytes()).as("clean twice is clean once").isEqualTo(once);
        return once;
    }

    static FileFault refused(byte[] file) {
        return ((Inspection.Refused) INSPECTOR.inspect("svar", file)).fault();
    }
}
