package dk.samraad.response;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// One batch, one transaction.
@Singleton
class MoveBatch {
    /// Few enough to be forgotten by the JVM before the next ones come.
    private static final int MOST = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final WaitingRepository inbox;
    private final MoveRepository sheets;
    private final ReceivedCounts counts;
    private final Projection projection;

    MoveBatch(WaitingRepository inbox, MoveRepository sheets, ReceivedCounts counts, Projection projection) {
        this.inbox = inbox;
        this.sheets = sheets;
        this.counts = counts;
        this.projection = projection;
    }

    @Transactional
    Map<Long, Long> waiting() {
        return inbox.waiting();
    }

    @Transactional
    List<Long> withdrawnFrom() {
        return sheets.withdrawnFrom();
    }

    /// @param opens first day of the survey
    /// @return whether there may be more to move
    @Transactional
    boolean moveSome(long surveyId, LocalDate opens) {
        var taken = inbox.lock(surveyId, MOST);
        var fresh = withoutSettled(taken);
        if (fresh.size() < Mover.TOGETHER) return fresh.size() < taken.size();
        var batch = take(surveyId, fresh);
        var already = Coarsening.fits(batch, Map.of()) ? Map.<Period, Long>of() : sheets.periods(surveyId, opens);
        write(surveyId, Coarsening.of(batch, already, opens));
        return true;
    }

    /// The last few of a closed survey: too few to hide among each other, so ten are taken back from those moved earlier and
    /// moved again with them. A survey that never had enough keeps its answers in the inbox until they are deleted, and has
    /// no results.
    @Transactional
    void moveRest(long surveyId, LocalDate opens) {
        var fresh = withoutSettled(inbox.lock(surveyId, Mover.TOGETHER));
        var already = sheets.periods(surveyId, opens);
        if (fresh.isEmpty() || fresh.size() + sum(already) < Mover.TOGETHER) return;
        var batch = Coarsening.of(take(surveyId, fresh), already, opens);
        if (Coarsening.fits(batch, already)) {
            batch.addAll(sheets.takeBack(surveyId, Mover.TOGETHER));
        } else {
            batch.addAll(company(surveyId, already, sheets::takeBack));
            batch = Coarsening.of(batch, already, opens);
        }
        write(surveyId, batch);
    }

    /// After withdrawals: answers that share their time with fewer than nine others get a longer one, together with others. They
    /// stay the same rows: what was released of them is released still.
    @Transactional
    void regroup(long surveyId, LocalDate opens) {
        var already = sheets.periods(surveyId, opens);
        if (sum(already) < Mover.TOGETHER || already.values().stream().allMatch(count -> count >= Mover.TOGETHER)) return;
        var batch = new ArrayList<>(Coarsening.of(company(surveyId, already, sheets::lock), already, opens));
        Collections.shuffle(batch, RANDOM);
        sheets.share(batch);
    }

    private interface Taker {
        List<Sheet> take(long surveyId, Period period, long howMany);
    }

    /// At least ten moved earlier: ten of a time that can spare them, or all of it. The smallest first.
    ///
    /// @param already what is taken is taken from these too
    private List<Sheet> company(long surveyId, Map<Period, Long> already, Taker taker) {
        var company = new ArrayList<Sheet>();
        for (var group : already.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList()) {
            if (company.size() >= Mover.TOGETHER) break;
            var there = already.getOrDefault(group, 0L);
            var taken = taker.take(surveyId, group, there >= 2 * Mover.TOGETHER ? Mover.TOGETHER : there);
            already.merge(group, (long) -taken.size(), Long::sum);
            company.addAll(taken);
        }
        return company;
    }

    private static long sum(Map<Period, Long> periods) {
        return periods.values().stream().mapToLong(Long::longValue).sum();
    }

    private List<Waiting> withoutSettled(List<Waiting> taken) {
        var settled = inbox.settled(taken);
        var seen = new HashSet<ByteBuffer>();
        var fresh = new ArrayList<Waiting>();
        var again = new ArrayList<Waiting>();
        for (var waiting : taken) {
            var known = knownBy(waiting).stream().anyMatch(settled::contains);
            // The same answer twice: sent at midnight to two instances, each under its day's key.
            (known || !seen.add(ByteBuffer.wrap(waiting.sheet().hash())) ? again : fresh).add(waiting);
        }
        inbox.remove(again);
        return fresh;
    }

    private static List<ByteBuffer> knownBy(Waiting waiting) {
        var hashes = waiting.hashes();
        return Arrays.asList(ByteBuffer.wrap(hashes.answer()), ByteBuffer.wrap(hashes.withdrawn()), ByteBuffer.wrap(hashes.plain()));
    }

    /// Out of the inbox and counted, while their days are known.
    private List<Sheet> take(long surveyId, List<Waiting> fresh) {
        inbox.remove(fresh);
        var batch = fresh.stream().map(Waiting::sheet).toList();
        counts.add(surveyId, batch);
        return new ArrayList<>(hidesLate(surveyId, batch) ? batch.stream().map(Sheet::inTime).toList() : batch);
    }

    /// To have come after closing is to have come on one day: of fewer than ten it is forgotten.
    private boolean hidesLate(long surveyId, List<Sheet> batch) {
        var late = batch.stream().filter(Sheet::late).count();
        return late > 0 && late < Mover.TOGETHER && late + sheets.late(surveyId) < Mover.TOGETHER;
    }

    private void write(long surveyId, List<Sheet> batch) {
        var shuffled = new ArrayList<>(batch);
        Collections.shuffle(shuffled, RANDOM);
        sheets.insert(surveyId, shuffled);
        projection.project(surveyId, shuffled);
    }
}
