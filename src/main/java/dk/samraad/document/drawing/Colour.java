package dk.samraad.document.drawing;

/// The few colours of all documents: those of the pages, and some more for charts.
public enum Colour {
    WHITE(0xFFFFFF),
    /// Of words and axes that stand on the page itself; a page that is dark, or has the colours of its reader, draws them in its own.
    INK(0x17252B),
    /// The same where it stands on a fill or at its edge, and stays as it is.
    DARK(0x17252B),
    GREY(0x4A5A61),
    RULE(0xCFD9DA),
    MIST(0xEEF4F4),
    FJORD(0x0B4F5F),
    SEA(0x17697B),
    FOAM(0xA9D3DA),
    CORAL(0xD2452B),
    AMBER(0xF0B04A),
    RUST(0x8A3B12),
    SAND(0xFFF3D1),
    SILVER(0xDADDE1),
    PINE(0x2F6B4F),
    MINT(0xC3E2CF);

    private final int rgb;

    Colour(int rgb) {
        this.rgb = rgb;
    }

    /// As `#rrggbb`.
    public String hex() {
        return "#%06x".formatted(rgb);
    }

    /// Red, green and blue from 0 to 1, as a PDF wants them.
    public double[] parts() {
        return new double[] {(rgb >> 16) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0};
    }
}
