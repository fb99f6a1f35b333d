package dk.samraad.inbox;

import dk.samraad.privacy.KnownNames;
import dk.samraad.privacy.MaskKind;
import dk.samraad.privacy.Passage;
import dk.samraad.privacy.PersonNames;
import dk.samraad.privacy.Privacy;
import dk.samraad.privacy.Suspicions;
import dk.samraad.reply.Channel;
import dk.samraad.reply.FileWords;
import dk.samraad.reply.FirstScreening.Wait;
import dk.samraad.reply.PublicState;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.text.Language;
import dk.samraad.text.TextLanguage;
import dk.samraad.upload.FileKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A whole reply as staff see it: the original, what is hidden in it and by whom, what the public reads.
///
/// @param revision counts what was decided, so that two people do not decide at once
public record StaffReply(
        long id, String reference, Sender sender, Arrived arrived, List<Part> parts, List<File> files, Decisions decisions,
        Optional<Likeness> likeness,
        int revision) {

    /// @param hasEmail one to send the receipt to is kept; the address itself is not shown here
    public record Sender(String name, String organisation, SpeaksAs speaksAs, boolean isProtected, boolean hasEmail) {}

    /// Of words of it: as the sender chose, else by their letters, else that of the hearing.
    public TextLanguage language(String words) {
        return TextLanguage.of(words, arrived.writtenIn, Language.DA.code());
    }

    /// @param enteredBy empty for the web
    /// @param writtenIn as its sender chose, BCP 47; empty for no choice
    public record Arrived(Instant begunAt, Instant at, Timeliness timeliness, Channel channel, String enteredBy, String writtenIn) {}

    /// @param code of the paragraph it speaks to; empty for the general reply
    /// @param publicText what the public reads
    public record Part(long id, String code, String original, String publicText, List<Mask> masks) {
        /// What may be somebody's name and is not hidden.
        public List<PersonNames.PossibleName> suggestions() {
            return names(original, masks);
        }
    }

    private static List<PersonNames.PossibleName> names(String text, List<Mask> masks) {
        return PersonNames.in(text).stream().filter(name -> !isHidden(name, text, masks)).toList();
    }

    /// By one mask, or word for word by several.
    private static boolean isHidden(PersonNames.PossibleName name, String text, List<Mask> masks) {
        return IntStream.range(name.start(), name.end())
                .allMatch(i -> Character.isWhitespace(text.charAt(i)) || masks.stream().anyMatch(mask -> !mask.isLifted()
                        && mask.starts() <= i && i < mask.ends()));
    }

    /// @param madeBy a name, or `system`
    /// @param lifted empty while it hides
    public record Mask(long id, int starts, int ends, MaskKind kind, String reason, String madeBy, Instant madeAt,
            Optional<Lifted> lifted) {
        public boolean isLifted() {
            return lifted.isPresent();
        }
    }

    public record Lifted(String by, String because, Instant at) {}

    /// @param isPublic as it is
    /// @param areWordsPublic in its place
    /// @param words empty until somebody has read them
    public record File(long id, int position, String name, FileKind kind, int size, boolean isPublic, boolean areWordsPublic,
            Optional<FileWords> words, List<Mask> masks) {
        /// Something in it must be hidden: it is not public as it is.
        public boolean holdsFinding() {
            return masks.stream().anyMatch(mask -> !mask.isLifted());
        }

        /// What the public reads, or would read, in place of the file; empty where there are no words.
        public String publicText() {
            return words.map(read -> read.publicText(hiding())).orElse("");
        }

        private List<Passage> hiding() {
            return masks.stream().filter(mask -> !mask.isLifted()).map(mask -> new Passage(mask.starts(), mask.ends(), mask.kind()))
                    .toList();
        }

        /// What may be somebody's name and is not hidden.
        public List<PersonNames.PossibleName> suggestions() {
            return words.map(read -> names(read.words(), masks)).orElse(List.of());
        }

        /// Lines in which the looser finder is not silent, where nothing is hidden.
        ///
        /// @param known names that are public already
        /// @param most the first of them
        public List<String> doubts(KnownNames known, int most) {
            return words.map(read -> read.words().lines().filter(line -> !line.isBlank() && Privacy.find(line).isEmpty()
                    && !Suspicions.in(line, known).isEmpty())
                            .limit(most).toList())
                    .orElse(List.of());
        }
    }

    /// @param waitsFor why it waited when it came
    public record Decisions(
            PublicState state, Set<Wait> waitsFor, String because, String by, Optional<Instant> at, String lateBecause, String lateBy,
            String assignedTo) {}

    /// @param reference of the reply it is like
    /// @param percent how much they have in common, estimated
    /// @param verdict SAME or DIFFERENT; empty until staff decide
    public record Likeness(String reference, int percent, Optional<Verdict> verdict, String by) {}

    public enum Verdict { SAME, DIFFERENT }
}
