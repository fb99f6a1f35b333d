package dk.samraad.report;

import dk.samraad.writing.ReleasedNumber;
import java.util.List;
import java.util.Optional;

/// A sentence as staff wrote it, with what it was written about.
///
/// @param restsOn the key of its number, or the number of the opinion
/// @param told what that said then
public record KeptHeadline(Part part, String sentence, String restsOn, String told) {

    public enum Part {
        /// Rests on a number of the edition.
        HEADLINE,
        /// Of the opinion of a council.
        COUNCIL
    }

    /// How it stands in an edition.
    public enum Standing {
        /// It is printed.
        SAME,
        /// The number is another now, and it is not printed.
        CHANGED,
        /// The number is withheld, or is not there any more, or its question is no longer of an opinion or an experience; it is
        /// not printed.
        GONE
    }

    /// @param now the number as it is in the edition; empty when it is not there
    public record Checked(KeptHeadline headline, Standing standing, Optional<ReleasedNumber> now) {
        public boolean isPrinted() {
            return standing == Standing.SAME;
        }
    }

    /// @param numbers those of the edition
    Checked checked(List<ReleasedNumber> numbers) {
        var now = numbers.stream().filter(number -> number.key().equals(restsOn)).findFirst();
        var standing = now.map(number -> number.told().equals(told) ? Standing.SAME : Standing.CHANGED).orElse(Standing.GONE);
        return new Checked(this, standing, now);
    }
}
