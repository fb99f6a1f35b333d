package dk.samraad.reply.web;

import dk.samraad.hearing.Hearing;
import java.util.Optional;
import java.util.stream.Stream;

/// The pages on the way to a reply, in their order.
public enum ReplyStep {
    WRITE("svar"), FILES("bilag"), SENDER("om-dig"), CHECK("tjek");

    private final String path;

    ReplyStep(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    String address(Hearing hearing) {
        return ReplyAddresses.write(hearing) + "/" + path;
    }

    static Optional<ReplyStep> of(String path) {
        return Stream.of(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    int number() {
        return ordinal() + 1;
    }

    ReplyStep before() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    ReplyStep after() {
        return values()[Math.min(values().length - 1, ordinal() + 1)];
    }
}
