package dk.samraad.reply;

import dk.samraad.hearing.Hearing;
import dk.samraad.platform.measure.Sends;
import dk.samraad.receipt.Receipts;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Takes replies in. The door of `reply`; the import of staff and the demo go through it like everybody else.
@Singleton
public class Replies {
    private final ReplyStore store;
    private final FileWordsStore fileWords;
    private final Receipts receipts;
    private final ReplyLetters letters;
    private final PublicNames names;
    private final List<Received> watchers;
    private final Sends sends;
    private final InstantSource clock;

    Replies(ReplyStore store, FileWordsStore fileWords, Receipts receipts, ReplyLetters letters, PublicNames names,
            List<Received> watchers, Sends sends, InstantSource clock) {
        this.store = store;
        this.fileWords = fileWords;
        this.receipts = receipts;
        this.letters = letters;
        this.names = names;
        this.watchers = watchers;
        this.sends = sends;
        this.clock = clock;
    }

    /// Sends once, however often it is called with the same submission: the first content stands.
    ///
    /// @param hearing as just read
    @Transactional
    public Sending send(Hearing hearing, NewReply reply) {
        var code = receipts.codeFor(reply.submission());
        var earlier = store.earlier(code.hash(), contentHash(reply));
        if (earlier != null) return told(reply.submission(), earlier);
        var now = clock.instant();
        if (!hearing.takesReplyBegunAt(reply.begun(), now)) return new Sending.NotTaken();
        var taken = take(hearing, reply, Arrival.onTheWeb(now));
        sends.reply();
        return taken;
    }

    /// Takes in what staff got otherwise, also after the last late day: it came when it came.
    ///
    /// @param arrival with the name of who enters it
    @Transactional
    public Sending enter(Hearing hearing, NewReply reply, Arrival arrival) {
        var earlier = store.earlier(receipts.codeFor(reply.submission()).hash(), contentHash(reply));
        if (earlier != null) return told(reply.submission(), earlier);
        return hearing.takesEntries() ? take(hearing, reply, arrival) : new Sending.NotTaken();
    }

    /// As [#enter(Hearing, NewReply, Arrival)] one of many, under a number set aside before: nobody else waits meanwhile.
    @Transactional
    public Sending enter(Hearing hearing, NewReply reply, Arrival arrival, int number) {
        var earlier = store.earlier(receipts.codeFor(reply.submission()).hash(), contentHash(reply));
        if (earlier != null) return told(reply.submission(), earlier);
        return hearing.takesEntries() ? take(hearing, reply, arrival, number) : new Sending.NotTaken();
    }

    /// Sets numbers aside that nobody else gets.
    ///
    /// @param letter `o` or `p`
    /// @return the first of them
    @Transactional
    public int setAside(Hearing hearing, String letter, int count) {
        return store.nextNumbers(hearing.id(), letter, count) - count + 1;
    }

    /// Which of these were sent before, withdrawn ones too. One statement.
    @Connectable
    public Set<UUID> known(Collection<UUID> submissions) {
        var hashes = new LinkedHashMap<String, UUID>();
        for (var submission : submissions) hashes.put(HexFormat.of().formatHex(receipts.codeFor(submission).hash()), submission);
        return store.known(hashes.keySet()).stream().map(hashes::get).collect(Collectors.toSet());
    }

    private Sending take(Hearing hearing, NewReply reply, Arrival arrival) {
        var code = receipts.codeFor(reply.submission());
        var number = store.nextNumbers(hearing.id(), reply.sender().speaksAs().letter(), 1);
        // Whoever sent the same a moment before has let go of the number by now, and is seen.
        var earlier = store.earlier(code.hash(), contentHash(reply));
        return earlier != null ? told(reply.submission(), earlier) : take(hearing, reply, arrival, number);
    }

    private Sending take(Hearing hearing, NewReply reply, Arrival arrival, int number) {
        var code = receipts.codeFor(reply.submission());
        var late = hearing.isLate(arrival.at());
        var files = store.uploads(Uploads.hash(reply.submission()));
        var screening = FirstScreening.of(reply.sender(), reply.comments(), files, late, hearing.publication(),
                names.of(hearing, reply.version()));
        var id = store.insert(hearing.id(), reply, arrival, late, number, code.hash(), contentHash(reply));
        store.insertParts(id, reply, screening, arrival.at());
        store.insertScreening(id, takeFiles(id, reply, arrival) ? screening.withFinding() : screening);
        if (!reply.sender().email().isEmpty()) store.insertContact(id, reply.sender(), letters.receipt(hearing, reply, code, late));
        watchers.forEach(watcher -> watcher.received(hearing, id, reply.comments()));
        return new Sending.Received(code, late);
    }

    /// @return whether something was found in one of them
    private boolean takeFiles(long id, NewReply reply, Arrival arrival) {
        var submission = Uploads.hash(reply.submission());
        var sender = reply.sender();
        var read = fileWords.waiting(submission).stream().map(file -> file.by(sender.isProtected(), sender.name())).toList();
        store.moveFiles(id, submission);
        for (var file : read) fileWords.insert(id, file.position(), file.read(), arrival.at());
        return read.stream().anyMatch(file -> !file.read().found().isEmpty());
    }

    private Sending told(UUID submission, ReplyStore.Earlier earlier) {
        var code = receipts.codeFor(submission);
        return switch (earlier) {
            case SAME -> new Sending.Received(code, false);
            case SAME_LATE -> new Sending.Received(code, true);
            case OTHER -> new Sending.Different(code);
            case WITHDRAWN -> new Sending.Withdrawn();
        };
    }

    private static byte[] contentHash(NewReply reply) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var sender = reply.sender();
            List.of(sender.speaksAs().name(), sender.name(), sender.organisation(), sender.email(), "" + sender.wantsNews()
                    + sender.isProtected())
                    .forEach(text -> add(digest, text));
            for (var comment : reply.comments()) {
                add(digest, comment.code());
                add(digest, comment.text());
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
