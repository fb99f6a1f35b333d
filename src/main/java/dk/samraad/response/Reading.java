package dk.samraad.response;

import dk.samraad.survey.Answer;
import java.util.List;

/// What the fields of one question turned out to say.
public sealed interface Reading {
    record Answered(Answer answer) implements Reading {}

    record Nothing() implements Reading {}

    /// @param faults at least one
    record Wrong(List<Fault> faults) implements Reading {}

    static Reading wrong(String field, Fault.What what, Object... details) {
        return new Wrong(List.of(new Fault(field, what, List.of(details))));
    }
}
