package dk.samraad.document.drawing;

/// The few colours of all documents.
public enum Colour {
    WHITE(0xFFFFFF),
    INK(0x1A1A1A),
    GREY(0x55595E),
    RULE(0xC9CED6),
    MIST(0xF2F5F9),
    NAVY(0x14375E),
    BLUE(0x1F5F99),
    SKY(0xA9CBE8),
    AMBER(0xF0B04A),
    RUST(0x8A3B12),
    SAND(0xFFF4DC),
    SILVER(0xDADDE1),
    PINE(0x2F6B4F),
    MINT(0xB9DEC9);

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
