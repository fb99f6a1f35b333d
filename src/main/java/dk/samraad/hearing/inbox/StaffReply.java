package dk.samraad.hearing.inbox;

import dk.samraad.hearing.attachment.FileKind;
import dk.samraad.hearing.reply.Channel;
import dk.samraad.hearing.reply.FirstScreening.Wait;
import dk.samraad.hearing.reply.MaskKind;
import dk.samraad.hearing.reply.SpeaksAs;
import dk.samraad.privacy.PersonNames;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A whole reply as staff see it: the original, what is hidden in it and by whom, what the public reads.
///
/// @param revision counts what was decided, so that two people do not decide at once
public record StaffReply(
        long id, String reference, Sender sender, Arrived arrived, List<Part> parts, List<File> files, Decisions decisions, Optional<Likeness> likeness,
        int revision) {

    /// @param hasEmail one to send the receipt to is kept; the address itself is not shown here
    public record Sender(String name, String organisation, SpeaksAs speaksAs, boolean isProtected, boolean hasEmail) {}

    /// @param enteredBy empty for the web
    public record Arrived(Instant begunAt, Instant at, Timeliness timeliness, Channel channel, String enteredBy) {}

    /// @param code of the paragraph it speaks to; empty for the general reply
    /// @param publicText what the public reads
    public record Part(long id, String code, String original, String publicText, List<Mask> masks) {
        /// What may be somebody's name and is not hidden.
        public List<PersonNames.PossibleName> suggestions() {
            return PersonNames.in(original).stream()
                    .filter(name -> !isHidden(name))
                    .toList();
        }

        /// By one mask, or word for word by several.
        private boolean isHidden(PersonNames.PossibleName name) {
            return IntStream.range(name.start(), name.end())
                    .allMatch(i -> Character.isWhitespace(original.charAt(i)) || masks.stream().anyMatch(mask -> !mask.isLifted() && mask.starts() <= i && i < mask.ends()));
        }
    }

    /// @param madeBy a name, or `system`
    /// @param lifted empty while it hides
    public record Mask(long id, int starts, int ends, MaskKind kind, String reason, String madeBy, Instant madeAt, Optional<Lifted> lifted) {
        public boolean isLifted() {
            return lifted.isPresent();
        }
    }

    public record Lifted(String by, String because, Instant at) {}

    public record File(int position, String name, FileKind kind, int size, boolean isPublic) {}

    /// @param waitsFor why it waited when it came
    public record Decisions(
            PublicState state, Set<Wait> waitsFor, String because, String by, Optional<Instant> at, String lateBecause, String lateBy, String assignedTo) {}

    /// @param reference of the reply it is like
    /// @param percent how much they have in common, estimated
    /// @param verdict SAME or DIFFERENT; empty until staff decide
    public record Likeness(String reference, int percent, Optional<Verdict> verdict, String by) {}

    public enum Verdict { SAME, DIFFERENT }
}
