package dk.samraad.response;

import dk.samraad.platform.time.Danish;
import dk.samraad.privacy.Kind;
import dk.samraad.privacy.Privacy;
import dk.samraad.receipt.Receipts;
import dk.samraad.survey.Answer;
import dk.samraad.survey.Answers;
import dk.samraad.survey.AnswersFormat;
import dk.samraad.survey.Openness;
import dk.samraad.survey.Survey;
import dk.samraad.survey.Surveys;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;

/// Takes answers in. The door of `response`; the demo goes through it like everybody else.
@Singleton
public class Responses {
    /// Free text is stored without these. The rest is masked where text is shown.
    public static final Set<Kind> NEVER_STORED = Privacy.ANY_CPR;

    private final Surveys surveys;
    private final InboxRepository inbox;
    private final Drafts drafts;
    private final Receipts receipts;
    private final InstantSource clock;

    Responses(Surveys surveys, InboxRepository inbox, Drafts drafts, Receipts receipts, InstantSource clock) {
        this.surveys = surveys;
        this.inbox = inbox;
        this.drafts = drafts;
        this.receipts = receipts;
        this.clock = clock;
    }

    /// The same door under another clock: the demo's people answered in the weeks that have passed.
    public Responses under(InstantSource other) {
        return new Responses(surveys, inbox, drafts, receipts, other);
    }

    /// Sends once, however often it is called with the same id: the first content stands.
    ///
    /// @param survey the one whose version was answered, as just read
    public Sending send(Survey survey, Submission submission) {
        if (surveys.version(submission.version()).surveyId() != survey.id()) throw new IllegalArgumentException("A version of another survey");
        var code = receipts.codeFor(submission.id());
        var answers = AnswersFormat.write(masked(submission.answers()));
        var now = clock.instant();
        var openness = survey.opennessAt(now);
        var late = openness instanceof Openness.Late;
        if (openness.takesAnswerBegunAt(submission.begun())
                && inbox.receive(submission, code.hash(), drafts.keyOf(submission.id()), Danish.dateOf(now), late, answers)) {
            return new Sending.Received(code);
        }
        return inbox.earlier(code.hash(), answers).<Sending>map(earlier -> switch (earlier) {
            case SAME -> new Sending.Received(code);
            case OTHER -> new Sending.Different(code);
            case WITHDRAWN -> new Sending.Withdrawn();
        }).orElseGet(Sending.NotOpen::new);
    }

    /// Whether anything was received under this id, withdrawn or not.
    public boolean knows(UUID submission) {
        return inbox.earlier(receipts.codeFor(submission).hash(), "{}").isPresent();
    }

    private static Answers masked(Answers answers) {
        var masked = new LinkedHashMap<String, Answer>();
        answers.byQuestion().forEach((question, answer) -> masked.put(question, switch (answer) {
            case Answer.Text(var text) -> new Answer.Text(Privacy.mask(text, NEVER_STORED).text());
            default -> answer;
        }));
        return new Answers(masked);
    }
}
