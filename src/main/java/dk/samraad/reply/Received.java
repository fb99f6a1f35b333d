package dk.samraad.reply;

import dk.samraad.hearing.Hearing;
import java.util.List;

/// A room that wants to know when a reply is in, or is taken back. It supplies itself, and is told in the transaction that stores or
/// deletes the reply.
public interface Received {
    void received(Hearing hearing, long reply, List<Remark> comments);

    /// It is there still, and is deleted next.
    default void withdrawn(long hearing, long reply) {}
}
