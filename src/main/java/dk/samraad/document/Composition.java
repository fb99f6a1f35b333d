package dk.samraad.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// A whole document, ready to be drawn.
///
/// @param about what stands in the document's properties and on every page's head and foot
/// @param front the front page: title, lines below it, facts as a list of label and value
/// @param blocks the body in reading order; heading levels start at 1 and never skip
/// @param attachments files carried inside the PDF and offered beside the HTML
public record Composition(About about, Front front, List<Block> blocks, List<Attachment> attachments) {

    /// @param author the authority
    /// @param subject one sentence
    /// @param language of the whole; a part in another language says so itself
    /// @param asOf the data cut-off, the only time a document knows: the same data give the same bytes
    /// @param runningHead a short line at the top of every page but the first, such as the title and "eksempeldata"
    public record About(String title, String author, String subject, Locale language, Instant asOf, String runningHead) {}

    /// @param kicker the kind of document, above the title ("Opsummering")
    /// @param mark a warning shown as a box, such as "Eksempeldata"; empty for none
    /// @param low for a document of a page or two: the band is low, and the text begins below the facts on the same page
    /// @param language BCP 47 of the title; empty for that of the document
    /// @param below BCP 47 of the subtitle; empty for that of the document
    public record Front(String kicker, String title, String subtitle, String mark, List<Fact> facts, boolean low, String language,
            String below) {
        public Front(String kicker, String title, String subtitle, String mark, List<Fact> facts) {
            this(kicker, title, subtitle, mark, facts, false, "", "");
        }

        public Front(String kicker, String title, String subtitle, String mark, List<Fact> facts, boolean low) {
            this(kicker, title, subtitle, mark, facts, low, "", "");
        }

        /// The same, saying in which languages title and subtitle are.
        public Front in(String titleLanguage, String subtitleLanguage) {
            return new Front(kicker, title, subtitle, mark, facts, low, titleLanguage, subtitleLanguage);
        }
    }

    /// A label and its value, drawn as a definition list.
    public record Fact(String label, String value) {}

    /// @param name a file name in ASCII
    /// @param mediaType for example `text/csv`
    /// @param description one sentence, read aloud by a screen reader
    public record Attachment(String name, String mediaType, String description, byte[] bytes) {}
}
