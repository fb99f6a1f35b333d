package dk.samraad.response;

import dk.samraad.platform.daykey.KeyMissing;
import dk.samraad.platform.measure.Sends;
import dk.samraad.platform.time.Danish;
import dk.samraad.privacy.Kind;
import dk.samraad.privacy.Privacy;
import dk.samraad.receipt.Code;
import dk.samraad.receipt.Receipts;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Answers;
import dk.samraad.survey.AnswersFormat;
import dk.samraad.survey.Openness;
import dk.samraad.survey.Survey;
import dk.samraad.survey.Surveys;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// Takes answers in. The door of `response`; the demo goes through it like everybody else.
@Singleton
public class Responses {
    /// Free text is stored without these. The rest is masked where text is shown.
    public static final Set<Kind> NEVER_STORED = Privacy.ANY_CPR;
    /// The key of a day is destroyed long after the day; whoever meets that moment takes the next one.
    private static final int MOST_TRIES = 3;

    private final Surveys surveys;
    private final SealedInbox sealed;
    private final InboxRepository inbox;
    private final Hashing hashing;
    private final Drafts drafts;
    private final Receipts receipts;
    private final Sends sends;
    private final InstantSource clock;

    Responses(
            Surveys surveys, SealedInbox sealed, InboxRepository inbox, Hashing hashing, Drafts drafts, Receipts receipts, Sends sends,
                    InstantSource clock) {
        this.surveys = surveys;
        this.sealed = sealed;
        this.inbox = inbox;
        this.hashing = hashing;
        this.drafts = drafts;
        this.receipts = receipts;
        this.sends = sends;
        this.clock = clock;
    }

    /// The same door under another clock: the demo's people answered in the weeks that have passed.
    public Responses under(InstantSource other) {
        return new Responses(surveys, sealed, inbox, hashing, drafts, receipts, new Sends(), other);
    }

    /// Sends once, however often it is called with the same id: the first content stands.
    ///
    /// @param survey the one whose version was answered, as just read
    /// @throws dk.samraad.platform.daykey.KeyMissing when this instance cannot seal what comes in today; nothing was stored
    public Sending send(Survey survey, Submission submission) {
        if (surveys.version(submission.version()).surveyId() != survey.id()) throw new IllegalArgumentException("A version of another "
                + "survey");
        var code = receipts.codeFor(submission.id());
        var answers = AnswersFormat.write(masked(submission.answers()));
        var now = clock.instant();
        var openness = survey.opennessAt(now);
        var taken = openness.takesAnswerBegunAt(submission.begun());
        var enclosed = Enclosed.of(submission, openness instanceof Openness.Late, answers);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                if (taken && receive(enclosed, code, now)) {
                    sends.answer();
                    return new Sending.Received(code);
                }
            } catch (KeyMissing missing) {
                // What was acknowledged before is acknowledged again, wherever it is asked for.
                return earlier(code, answers).orElseThrow(() -> missing);
            }
            var earlier = earlier(code, answers);
            if (earlier.isPresent()) return earlier.get();
            if (!taken) return new Sending.NotOpen();
        }
        throw new IllegalStateException("A key of the day that is there and is not");
    }

    private Optional<Sending> earlier(Code code, String answers) {
        return hashing.look(code, hashes -> inbox.earlier(hashes, answers)).map(earlier -> switch (earlier) {
            case SAME -> new Sending.Received(code);
            case OTHER -> new Sending.Different(code);
            case WITHDRAWN -> new Sending.Withdrawn();
        });
    }

    /// The key first: its hash is among those looked for.
    private boolean receive(Enclosed enclosed, Code code, Instant now) {
        var row = sealed.seal(enclosed, code.value(), Danish.dateOf(now));
        return inbox.receive(row, hashing.of(code), drafts.keysOf(enclosed.submission()));
    }

    /// What became of what was sent under this id with whatever content; nothing when nothing was.
    public Optional<Sending> sent(UUID submission) {
        return earlier(receipts.codeFor(submission), "null");
    }

    /// Whether anything was received under this id, withdrawn or not.
    public boolean knows(UUID submission) {
        return sent(submission).isPresent();
    }

    private static Answers masked(Answers answers) {
        // In one order, so that a retry is the same to the byte.
        var masked = new TreeMap<String, Answer>();
        answers.byQuestion().forEach((question, answer) -> masked.put(question, switch (answer) {
            case Answer.Text(var text) -> new Answer.Text(Privacy.mask(text, NEVER_STORED).text());
            case Answer.Choice a -> a;
            case Answer.Choices a -> a;
            case Answer.Rows a -> a;
            case Answer.Number a -> a;
            case Answer.Order a -> a;
            case Answer.Points a -> a;
            case Answer.Day a -> a;
        }));
        return new Answers(masked);
    }
}
