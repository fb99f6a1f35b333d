package dk.samraad.reply;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.error.NotFound;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The one way by which a reply leaves the house: pages, reports and the API read here. What staff hid, what is protected
/// and what waits is not in it.
@Singleton
public class PublicReplies {
    public static final int PER_PAGE = 20;

    private final PublicReplyQueries queries;

    PublicReplies(PublicReplyQueries queries) {
        this.queries = queries;
    }

    /// Organisations first, then people, each in the order they came. Two statements.
    ///
    /// @param words searched for in what is shown; blank for all
    /// @param page counted from 1
    @ReadOnly
    public PublicReply.Listing list(Hearing hearing, String words, int page) {
        return queries.list(hearing.id(), words.strip(), Math.max(1, page));
    }

    /// The same order, for programs that read them all: what comes meanwhile moves nothing. One statement.
    ///
    /// @param after the reference of the reply to go on after, whether the public may read that one (any more) or not; empty
    ///     to begin with the first
    /// @param most so many at a time
    @ReadOnly
    public PublicReply.Slice after(Hearing hearing, String after, int most) {
        return queries.after(hearing.id(), after, most);
    }

    /// @param reference such as `o-001`
    /// @throws NotFound when the public may not read it, or there is none
    @ReadOnly
    public PublicReply one(Hearing hearing, String reference) {
        return queries.one(hearing.id(), reference).orElseThrow(NotFound::new);
    }

    /// @throws NotFound when the public may not read it, or there is none
    @ReadOnly
    public PublicReply.Content file(Hearing hearing, String reference, int position) {
        return queries.file(hearing.id(), reference, position).orElseThrow(NotFound::new);
    }

    /// Everything that may stand in the report, also where no page shows it; in the order of the pages. Two statements.
    @ReadOnly
    public List<PublicReply> forReport(Hearing hearing) {
        return queries.forReport(hearing.id());
    }

    /// How many came and how many of them can be read.
    @ReadOnly
    public Counts counts(Hearing hearing) {
        return queries.counts(hearing.id());
    }

    /// How many can be read on the pages of each of these hearings, those without any left out. One statement.
    @ReadOnly
    public Map<Long, Integer> published(Collection<Long> hearings) {
        return queries.published(hearings);
    }

    public record Counts(int received, int published) {}
}
