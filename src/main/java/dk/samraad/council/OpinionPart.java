package dk.samraad.council;

import dk.samraad.text.Language;
import dk.samraad.text.TextLanguage;
import java.time.Instant;
import java.util.List;

/// A paragraph of an opinion or a minority opinion beside it, in the wording of one revision.
///
/// @param revision 1 is the first wording
/// @param about what it is about in the draft: a section's number such as "2", a paragraph's code such as `p-2-3`; empty for the whole
/// @param text empty when it was taken out
/// @param group behind a minority opinion; empty for none
/// @param seats of the members behind a minority opinion, each by an act of their own, and their names beside it, as they were then
/// @param earlier names of those who stood behind other words of it, and do not stand behind these
/// @param by the seat of who wrote this wording
/// @param firstBy the seat of who began it
/// @param writtenIn its language as the writer chose, BCP 47; empty for no choice
public record OpinionPart(
        long id, Kind kind, int revision, String about, String text, String group, List<Long> seats, List<String> names,
                List<String> earlier, long by, String author,
        Instant at, long firstBy, String writtenIn) {

    public enum Kind { PARAGRAPH, MINORITY }

    public boolean isTakenOut() {
        return text.isEmpty();
    }

    /// Whether that member may change its words: a paragraph is everybody's, a minority opinion is theirs who stand behind it. Where
    /// nobody does, whoever began it may.
    public boolean mayBeWrittenBy(long seat) {
        return kind == Kind.PARAGRAPH || isBehind(seat) || seats.isEmpty() && firstBy == seat;
    }

    public TextLanguage language() {
        return TextLanguage.of(text, writtenIn, Language.DA.code());
    }

    /// Word for word, whoever stands behind it.
    boolean saysTheSame(OpinionPart other) {
        return text.equals(other.text) && about.equals(other.about) && group.equals(other.group);
    }

    public boolean isBehind(long seat) {
        return seats.contains(seat);
    }
}
