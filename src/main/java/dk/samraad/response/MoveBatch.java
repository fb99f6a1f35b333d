package dk.samraad.response;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// One batch, one transaction.
@Singleton
class MoveBatch {
    /// Few enough to be forgotten by the JVM before the next ones come.
    private static final int MOST = 100;

    private final MoveRepository sheets;
    private final Projection projection;

    MoveBatch(MoveRepository sheets, Projection projection) {
        this.sheets = sheets;
        this.projection = projection;
    }

    @Transactional
    Map<Long, Long> waiting() {
        return sheets.waiting();
    }

    /// @return whether there may be more to move
    @Transactional
    boolean moveSome(long surveyId) {
        var taken = sheets.lockWaiting(surveyId, MOST);
        var waiting = withoutSettled(taken);
        if (waiting.size() < Mover.TOGETHER) return waiting.size() < taken.size();
        sheets.removeFromInbox(waiting);
        write(surveyId, waiting);
        return true;
    }

    /// The last few of a closed survey: too few to hide among each other, so as many as are missing are taken back from
    /// those moved earlier and moved again with them. A survey that never had enough keeps its answers in the inbox until
    /// they are deleted, and has no results.
    @Transactional
    void moveRest(long surveyId) {
        var batch = withoutSettled(sheets.lockWaiting(surveyId, Mover.TOGETHER));
        if (batch.isEmpty() || batch.size() + sheets.counted(surveyId) < Mover.TOGETHER) return;
        sheets.removeFromInbox(batch);
        batch.addAll(sheets.takeBack(surveyId, Mover.TOGETHER));
        write(surveyId, batch);
    }

    private List<Sheet> withoutSettled(List<Sheet> taken) {
        var settled = sheets.settled(taken);
        var again = taken.stream().filter(sheet -> settled.contains(ByteBuffer.wrap(sheet.hash()))).toList();
        sheets.removeFromInbox(again);
        var fresh = new ArrayList<>(taken);
        fresh.removeAll(again);
        return fresh;
    }

    private void write(long surveyId, List<Sheet> batch) {
        Collections.shuffle(batch, RANDOM);
        sheets.insert(surveyId, batch);
        projection.project(surveyId, batch);
    }

    private static final java.security.SecureRandom RANDOM = new java.security.SecureRandom();
}
