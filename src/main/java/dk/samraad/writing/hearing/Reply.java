package dk.samraad.writing.hearing;

import dk.samraad.reply.SpeaksAs;
import dk.samraad.text.Language;
import dk.samraad.text.TextLanguage;
import java.time.LocalDate;
import java.util.List;

/// A reply as the public may read it.
///
/// @param reference such as `o-001` or `p-017`; also its anchor
/// @param name empty for none, or a protected one
/// @param late came after the deadline, and is in by a decision
/// @param writtenIn the language its sender chose, BCP 47; empty for no choice
/// @param comments the general one first; hidden passages replaced by words that say so
public record Reply(
        String reference, SpeaksAs speaksAs, String name, String organisation, LocalDate receivedOn, boolean late, List<Comment> comments,
                List<File> files, String writtenIn) {
    public Reply(
            String reference, SpeaksAs speaksAs, String name, String organisation, LocalDate receivedOn, boolean late,
                    List<Comment> comments, List<File> files) {
        this(reference, speaksAs, name, organisation, receivedOn, late, comments, files, "");
    }

    /// Of words of it, BCP 47: as the sender chose, else by their letters, else that of the hearing.
    String language(String words) {
        return TextLanguage.of(words, writtenIn, Language.DA.code()).tag();
    }

    /// @param paragraph as people say it, "2.3"; empty for the general reply
    /// @param section the title of the section it stands in; empty for the general reply
    public record Comment(String paragraph, String section, String text) {}

    /// A file that was approved for the public, or its words in its place.
    ///
    /// @param kind its ending: `pdf`
    /// @param bytes 0 when only its words are public
    /// @param words hidden passages replaced by words that say so; empty for a file that is public as it is
    public record File(int position, String kind, int bytes, String words) {
        boolean isWords() {
            return !words.isEmpty();
        }
    }

    /// The organisation, else the person; empty when neither may be shown.
    String sender() {
        return speaksAs == SpeaksAs.ORGANISATION || name.isBlank() && !organisation.isBlank() ? organisation : name;
    }
}
