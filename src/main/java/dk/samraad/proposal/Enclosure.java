package dk.samraad.proposal;

import dk.samraad.text.Rounding;

/// A file that belongs to the hearing (bilag), without its bytes.
public record Enclosure(long id, String title, String fileName, String mediaType, int bytes) {
    /// "1,4 MB" needs a number: in tenths of a megabyte, at least one.
    public double megabytes() {
        return Math.max(0.1, Rounding.tenths(bytes / 1_048_576.0));
    }
}
