package dk.samraad.response;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// One batch, one transaction.
@Singleton
class MoveBatch {
    private static final int MOST = 1_000;

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

    /// @return how many were moved; none when too few are waiting
    @Transactional
    int moveSome(long surveyId) {
        sheets.dropSettled(surveyId);
        var waiting = sheets.lockWaiting(surveyId, MOST);
        if (waiting.size() < Mover.TOGETHER) return 0;
        move(surveyId, waiting);
        return waiting.size();
    }

    /// The last few of a closed survey: too few to hide among each other, so as many as are missing are taken back from
    /// those moved earlier and moved again with them. A survey that never had enough keeps its answers in the inbox until
    /// they are deleted, and has no results.
    @Transactional
    void moveRest(long surveyId) {
        var rest = sheets.lockWaiting(surveyId, Mover.TOGETHER);
        if (rest.isEmpty() || rest.size() + sheets.counted(surveyId) < Mover.TOGETHER) return;
        var batch = new ArrayList<>(rest);
        batch.addAll(sheets.takeBack(surveyId, Mover.TOGETHER));
        sheets.removeFromInbox(rest);
        write(surveyId, batch);
    }

    private void move(long surveyId, List<Sheet> waiting) {
        sheets.removeFromInbox(waiting);
        write(surveyId, new ArrayList<>(waiting));
    }

    private void write(long surveyId, List<Sheet> batch) {
        Collections.shuffle(batch, RANDOM);
        sheets.insert(surveyId, batch);
        projection.project(surveyId, batch);
    }

    private static final java.security.SecureRandom RANDOM = new java.security.SecureRandom();
}
