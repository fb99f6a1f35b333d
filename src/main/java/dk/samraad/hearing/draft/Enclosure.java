package dk.samraad.hearing.draft;

/// A file that belongs to the hearing (bilag), without its bytes.
public record Enclosure(long id, String title, String fileName, String mediaType, int bytes) {
    /// "1,4 MB" needs a number: in tenths of a megabyte, at least one.
    public double megabytes() {
        return Math.max(0.1, Math.round(bytes / 104_857.6) / 10.0);
    }
}
