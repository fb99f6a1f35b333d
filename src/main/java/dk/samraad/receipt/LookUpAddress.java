package dk.samraad.receipt;

/// Where a code is looked up. What stands behind `#` never leaves the browser: no server, proxy or log on the way sees it.
public final class LookUpAddress {
    public static final String PATH = "/kvittering";

    private LookUpAddress() {}

    /// For a mail or a QR code. The page there takes the code out of the address and asks in the body of a request.
    public static String of(Code code) {
        return PATH + "#" + code.value();
    }
}
