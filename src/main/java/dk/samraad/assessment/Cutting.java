package dk.samraad.assessment;

import java.util.List;

/// What became of the wish to cut a reply.
public sealed interface Cutting {
    /// @param segments the new ones, or those that are there already
    record Made(List<Segment> segments) implements Cutting {}

    /// The words are not there any more: something was hidden meanwhile.
    record TextChanged() implements Cutting {}

    /// The hearing is assessed, or not sent out.
    record NotNow() implements Cutting {}
}
