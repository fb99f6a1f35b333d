package dk.samraad.inbox.heard;

import dk.samraad.hearing.Hearing;
import dk.samraad.reply.Received;
import dk.samraad.reply.Remark;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/// Whoever withdraws a reply and sends another is the same party as before: staff are not asked again, whichever of the two comes
/// first. While both are in, the second one is looked at, for it may be another's.
@Singleton
class CarriedLinks implements Received {
    private final LinkQueries queries;
    private final LinkStore store;
    private final Fingerprints fingerprints;

    CarriedLinks(LinkQueries queries, LinkStore store, Fingerprints fingerprints) {
        this.queries = queries;
        this.store = store;
        this.fingerprints = fingerprints;
    }

    @Override
    public void received(Hearing hearing, long reply, List<Remark> comments) {
        queries.sender(reply).ifPresent(sender -> store.carry(hearing.id(), reply, fingerprints.of(sender)));
    }

    /// Sent again first, and only then withdrawn: the newer reply takes over what was said of this one.
    @Override
    public void withdrawn(long hearing, long reply) {
        if (!queries.isSaid(reply)) return;
        var fingerprint = queries.sender(reply).map(fingerprints::of);
        queries.besides(hearing, reply).stream().filter(other -> fingerprint.filter(mine -> Arrays.equals(mine, fingerprints.of(other)))
                .isPresent()).reduce((older, newer) -> newer).ifPresent(newest -> store.hand(reply, newest.reply()));
    }
}
