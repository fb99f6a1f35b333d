package dk.samraad.hearing.heard;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.reply.Received;
import dk.samraad.hearing.reply.Remark;
import jakarta.inject.Singleton;
import java.util.List;

/// Whoever withdraws a reply and sends another is the same party as before: staff are not asked again. While the first is in,
/// a second one is looked at, for it may be another's.
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
}
