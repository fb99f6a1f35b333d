package dk.samraad.hearing.reply;

import dk.samraad.hearing.Hearing;
import java.util.List;

/// A nook that wants to know when a reply is in. It supplies itself, and is told in the transaction that stores the reply.
public interface Received {
    void received(Hearing hearing, long reply, List<Remark> comments);
}
