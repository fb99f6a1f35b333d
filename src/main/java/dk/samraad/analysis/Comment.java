package dk.samraad.analysis;

import java.util.List;

/// Free text as it may be read.
public final class Comment {
    private Comment() {}

    /// One page of what people wrote to one question.
    ///
    /// @param people who wrote something; withheld and 0 when too few did
    /// @param tooFew fewer than [Comments#LEAST] wrote, so none is shown
    /// @param texts masked, in an order that says nothing of when they came
    /// @param masked how many CPR numbers, phone numbers, and e-mail addresses were taken out of all of them
    /// @param pages of [Comments#PAGE] texts each, at least 1
    public record Listing(String question, String wording, int people, boolean tooFew, List<String> texts, Counts masked, int page, int pages) {}

    public record Counts(int cpr, int phone, int email, int address) {
        public int sum() {
            return cpr + phone + email + address;
        }
    }
}
