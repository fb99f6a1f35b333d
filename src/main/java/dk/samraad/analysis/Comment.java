package dk.samraad.analysis;

import java.util.List;
import java.util.Optional;

/// Free text as it may be read.
public final class Comment {
    private Comment() {}

    /// What one person wrote.
    ///
    /// @param text masked
    /// @param language BCP 47 of the page it was written on, which is most likely that of the words
    /// @param role whom the person answered as, in words; empty where that could single somebody out: see [Roles]
    public record Text(String text, String language, Optional<String> role) {}

    /// One page of what people wrote to one question.
    ///
    /// @param people who wrote something; withheld and 0 when too few did
    /// @param tooFew fewer than [Comments#LEAST] wrote, so none is shown
    /// @param comments in an order that says nothing of when they came, and that differs from question to question
    /// @param masked how many CPR numbers, phone numbers, and e-mail and street addresses were taken out of all of them
    /// @param asked to how many it was shown, where not to everybody and that may be told
    /// @param pages of [Comments#PAGE] texts each, at least 1
    public record Listing(
            String question, String wording, int people, boolean tooFew, List<Text> comments, Counts masked,
            Optional<SurveyResults.Reached> asked, int page, int pages) {

        public List<String> texts() {
            return comments.stream().map(Text::text).toList();
        }
    }

    public record Counts(int cpr, int phone, int email, int address) {
        static final Counts NONE = new Counts(0, 0, 0, 0);

        public int sum() {
            return cpr + phone + email + address;
        }

        Counts and(Counts other) {
            return new Counts(cpr + other.cpr, phone + other.phone, email + other.email, address + other.address);
        }
    }
}
