package dk.samraad.reply;

import dk.samraad.text.Language;
import dk.samraad.text.TextLanguage;
import java.time.Instant;
import java.util.List;

/// A reply as everybody may read it. There is no other record of a reply that leaves the house.
///
/// @param reference such as `o-001` or `p-017`
/// @param name empty for none, or a protected one
/// @param late came after the deadline, and is in by a decision
/// @param comments hidden passages replaced by words that say so
/// @param writtenIn as its sender chose, BCP 47; empty for no choice
public record PublicReply(
        String reference, SpeaksAs speaksAs, String name, String organisation, boolean late, Instant receivedAt, List<Remark> comments,
        List<PublicFile> files, String writtenIn) {

    /// Of words of it: as the sender chose, else by their letters, else that of the hearing.
    public TextLanguage language(String words) {
        return TextLanguage.of(words, writtenIn, Language.DA.code());
    }

    /// The person to name as the sender; empty for an organisation and for a protected name.
    public String personShown() {
        return speaksAs == SpeaksAs.ORGANISATION ? "" : name;
    }

    /// The organisation to name; empty for none, and beside a protected name, which it could give away.
    public String organisationShown() {
        return speaksAs == SpeaksAs.ORGANISATION || !name.isEmpty() ? organisation : "";
    }

    /// A file as it is, or its words in its place.
    ///
    /// @param position its place in the address
    /// @param size in bytes; 0 when only its words are public
    /// @param words what it says, hidden passages replaced by words that say so; empty for a file that is public as it is
    public record PublicFile(int position, String mediaType, String ending, int size, String words) {
        public boolean isWords() {
            return !words.isEmpty();
        }

        /// What it is called when it is saved; never what its sender called it.
        public String name(String reference) {
            return reference + "-bilag-" + position + "." + ending;
        }
    }

    /// @param after the reference to go on after; empty when these are the last
    public record Slice(List<PublicReply> replies, String after) {}

    /// @param number of all that match, published
    /// @param page counted from 1
    public record Listing(List<PublicReply> replies, int number, int page) {
        /// How many pages there are, at least one.
        public int pages() {
            return pages(number);
        }

        static int pages(int number) {
            return Math.max(1, (number + PublicReplies.PER_PAGE - 1) / PublicReplies.PER_PAGE);
        }
    }

    /// @param name what it is called when it is saved; never what its sender called it
    public record Content(byte[] bytes, String mediaType, String name) {}
}
