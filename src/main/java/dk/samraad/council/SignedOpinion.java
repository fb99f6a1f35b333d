package dk.samraad.council;

import dk.samraad.text.Language;
import dk.samraad.text.TextLanguage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An opinion that was signed off, verbatim, with what a minority said beside it. It never changes. It is an opinion of a
/// body: never counted among replies, never merged with another.
///
/// @param reference such as `r-001`, the number it has everywhere
/// @param late signed after the deadline of the hearing
/// @param meeting the day of the meeting that treated it; empty when it was urgent
/// @param urgentBecause why no meeting was waited for; empty where one was
/// @param draftVersion the number of the version of the document it speaks to
/// @param signatures the chair's, or chair's and deputy's
/// @param paragraphs in order
public record SignedOpinion(
        long id, String reference, long hearing, long council, String councilName, Instant signedAt, boolean late,
        Optional<LocalDate> meeting, String urgentBecause,
        int draftVersion, List<Signature> signatures, List<Words> paragraphs, List<Minority> minorities) {

    /// @param about a section's number such as "2", a paragraph's code such as `p-2-3`; empty for the whole draft
    /// @param writtenIn as the council chose, BCP 47; empty for no choice
    public record Words(String about, String text, String writtenIn) {
        public Words(String about, String text) {
            this(about, text, "");
        }

        public static Words of(OpinionPart part) {
            return new Words(part.about(), part.text(), part.writtenIn());
        }

        public TextLanguage language() {
            return TextLanguage.of(text, writtenIn, Language.DA.code());
        }
    }

    /// @param group behind it; empty for none
    /// @param names of the members behind it
    /// @param about as of [Words#about()]
    /// @param writtenIn as its writer chose, BCP 47; empty for no choice
    public record Minority(String group, List<String> names, String text, String about, String writtenIn) {
        public Minority(String group, List<String> names, String text) {
            this(group, names, text, "", "");
        }

        public static Minority of(OpinionPart part) {
            return new Minority(part.group(), part.names(), part.text(), part.about(), part.writtenIn());
        }

        public TextLanguage language() {
            return TextLanguage.of(text, writtenIn, Language.DA.code());
        }

        /// "Ældre Sagens repræsentanter: A og B", as far as it is known.
        public String behind() {
            var members = String.join(", ", names);
            if (group.isEmpty()) return members;
            return members.isEmpty() ? group : group + ": " + members;
        }
    }

    /// @param opinion signed off
    public static SignedOpinion of(Opinion opinion) {
        return new SignedOpinion(
                opinion.id(), opinion.reference(), opinion.hearing(), opinion.council().id(), opinion.council().name(), opinion.signedAt()
                        .orElseThrow(), opinion.late(),
                opinion.isUrgent() ? Optional.empty() : opinion.agenda().map(Opinion.Agenda::heldOn), opinion.urgentBecause(),
                opinion.draftVersion(),
                opinion.signatures(), opinion.paragraphs().stream().map(Words::of).toList(),
                opinion.minorities().stream().map(Minority::of).toList());
    }
}
