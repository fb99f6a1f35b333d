package dk.samraad.platform.measure;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.LongAdder;

/// How many answers and replies this instance took in since it started: all surveys together, all hearings together.
@Singleton
public class Sends {
    private final LongAdder answers = new LongAdder();
    private final LongAdder replies = new LongAdder();

    /// An answer to a survey is durable.
    public void answer() {
        answers.increment();
    }

    /// A reply to a hearing is taken in.
    public void reply() {
        replies.increment();
    }

    long answers() {
        return answers.sum();
    }

    long replies() {
        return replies.sum();
    }
}
