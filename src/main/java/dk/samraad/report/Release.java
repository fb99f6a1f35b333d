package dk.samraad.report;

import java.util.List;

/// What came of asking for a release.
public sealed interface Release {
    record Released(Edition edition) implements Release {}

    /// @param about what is in the way, such as numbers of paragraphs; empty where the reason says all
    record Refused(Hindrance reason, List<String> about) implements Release {
        Refused(Hindrance reason) {
            this(reason, List.of());
        }
    }

    enum Hindrance {
        /// It is not a finished preview.
        NOT_A_PREVIEW,
        /// Another edition was released with its number since it was made.
        NUMBER_TAKEN,
        /// Something in it may not be read any more as it stands there: a reply was withdrawn, or is not public, or something in it was
        /// hidden since. It has to be made again.
        NOT_PUBLIC_ANY_MORE,
        /// A summary quotes an answer that was withdrawn since, or that may not be quoted so any more. It has to be made again.
        QUOTE_NOT_PUBLIC_ANY_MORE,
        /// A hvidbog from before it said what became of every reply.
        MADE_EARLIER,
        /// A hvidbog that leaves public replies unassessed, and does not say why on its first page.
        UNASSESSED_WITHOUT_REASON,
        /// A hvidbog that says a paragraph is changed, which is as it was, and does not say why.
        PROMISES_UNKEPT
    }
}
