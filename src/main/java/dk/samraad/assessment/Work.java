package dk.samraad.assessment;

import dk.samraad.council.SignedOpinion;
import dk.samraad.inbox.StaffReply;
import dk.samraad.inbox.Timeliness;
import dk.samraad.privacy.HiddenWords;
import dk.samraad.reply.SpeaksAs;
import dk.samraad.text.TextLanguage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A reply on the desk: its public text, its segments in the order of the text, and whether it is left out. What is hidden in
/// it is not here.
///
/// @param reply its id; 0 for an opinion of a council, which is on the desk as a whole
/// @param reference such as `p-017`, of an opinion `r-001`
/// @param sender a name for staff; empty for a protected one
/// @param assignedTo whom the inbox gave the reply to; empty for nobody
/// @param alike never of an opinion
/// @param files that came with the reply; none of an opinion
public record Work(
        long reply, String reference, String sender, SpeaksAs speaksAs, Instant receivedAt, Timeliness timeliness, String assignedTo,
        List<Part> parts, List<Segment> segments, Optional<LeftOut> leftOut, Alike alike, Optional<SignedOpinion> opinion,
        List<Attached> files) {

    /// The replies that are assessed together with it, because staff found that they say the same.
    ///
    /// @param lead the reply whose segments stand for all of them; empty when it is this one
    /// @param others of them, without this one
    /// @param undecided how many more are like it by the machine's guess, and nobody has looked
    public record Alike(String lead, List<String> others, int undecided) {
        public static final Alike NONE = new Alike("", List.of(), 0);
    }

    /// A text of the reply as the public reads it.
    ///
    /// @param code of the paragraph it speaks to; empty for the general reply
    /// @param minority of a council, who stands behind it; empty for none
    public record Part(long id, String code, String text, String minority, TextLanguage language) {}

    /// A file of the reply, by its words as the public reads them or would: what is hidden in them is hidden here.
    ///
    /// @param position from 1
    /// @param words empty where there are none, or nobody has read them
    /// @param isWhole all of it was read
    public record Attached(int position, String words, TextLanguage language, boolean isWhole) {
        static Attached of(StaffReply.File file, StaffReply reply) {
            var words = file.publicText();
            return new Attached(file.position(), words, reply.language(words), file.words()
                    .filter(read -> read.isLegible() && !read.isPartly())
                    .isPresent());
        }
    }

    static Work of(StaffReply reply, List<SegmentRow> rows, Optional<LeftOut> leftOut, Alike alike) {
        var parts = reply.parts().stream().map(part -> new Part(part.id(), part.code(), part.publicText(), "",
                reply.language(part.publicText()))).toList();
        var sender = reply.sender();
        var name = sender.isProtected() ? "" : sender.speaksAs() == SpeaksAs.ORGANISATION ? sender.organisation() : sender.name();
        var unsorted = new Work(reply.id(), reply.reference(), name, sender.speaksAs(), reply.arrived().at(), reply.arrived().timeliness(),
                reply.decisions().assignedTo(), parts, rows.stream().map(row -> row.segment(reply.reference())).toList(), leftOut, alike,
                Optional.empty(), reply.files().stream().map(file -> Attached.of(file, reply)).toList());
        return unsorted.sorted();
    }

    /// An opinion, verbatim: its paragraphs, and minority opinions after them.
    static Work of(SignedOpinion opinion, List<SegmentRow> rows) {
        var parts = new ArrayList<Part>();
        for (var words : opinion.paragraphs()) parts.add(new Part(parts.size() + 1, words.about(), words.text(), "", words.language()));
        for (var minority : opinion.minorities()) parts.add(new Part(parts.size() + 1, "", minority.text(), minority.behind(),
                minority.language()));
        return new Work(0, opinion.reference(), opinion.councilName(), SpeaksAs.ORGANISATION, opinion.signedAt(), opinion.late()
                ? Timeliness.LATE_COUNTS : Timeliness.ON_TIME, "",
                List.copyOf(parts), rows.stream().map(row -> row.segment("")).toList(), Optional.empty(), Alike.NONE, Optional.of(opinion),
                List.of());
    }

    private Work sorted() {
        var order = segments.stream().sorted(Comparator.comparingInt(this::placeOf)
                .thenComparingInt(s -> standing(s).map(Standing::start).orElse(0))
                .thenComparingLong(Segment::id)).toList();
        return new Work(reply, reference, sender, speaksAs, receivedAt, timeliness, assignedTo, parts, order, leftOut, alike, opinion,
                files);
    }

    private int placeOf(Segment segment) {
        return part(segment.place()).map(parts::indexOf).orElse(-1);
    }

    /// @param id of a segment
    public Optional<Segment> segment(long id) {
        return segments.stream().filter(segment -> segment.id() == id).findFirst();
    }

    /// The part a segment is, or is cut from; empty for the whole reply.
    public Optional<Part> part(Place place) {
        return switch (place) {
            case Place.Whole whole -> Optional.empty();
            case Place.Comment(var id) -> part(id);
            case Place.Passage passage -> part(passage.part());
        };
    }

    Optional<Part> part(long id) {
        return parts.stream().filter(part -> part.id() == id).findFirst();
    }

    /// Where a passage stands today; empty for anything that is not a passage.
    public Optional<Standing> standing(Segment segment) {
        return segment.place() instanceof Place.Passage passage
                ? part(passage).map(part -> Standing.of(passage, part.text())) : Optional.empty();
    }

    /// Whether its words are as they were when it was cut.
    public boolean fits(Segment segment) {
        return standing(segment).map(Standing::fits).orElse(true);
    }

    /// With what was written about it, without what must not leave the house.
    Work without(HiddenWords hidden) {
        return new Work(reply, reference, sender, speaksAs, receivedAt, timeliness, assignedTo, parts, segments.stream()
                .map(segment -> segment.without(hidden)).toList(), leftOut, alike, opinion, files);
    }

    /// The next one that is not ready, for whoever has finished one.
    public Optional<Segment> unfinished() {
        return segments.stream().filter(segment -> !segment.state().isComplete()).findFirst();
    }
}
