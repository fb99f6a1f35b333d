package dk.samraad.survey;

import java.util.List;

/// What became of the wish to publish a draft.
public sealed interface Publication {
    record Published(PublishedVersion version) implements Publication {}

    /// @param reasons all of them, in the order of the survey; at least one
    record Refused(List<Reason> reasons) implements Publication {}
}
