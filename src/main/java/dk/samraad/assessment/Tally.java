package dk.samraad.assessment;

import dk.samraad.text.Stance;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// How replies stand towards one thing, each reply counted once, however many pieces of it there are. Councils are never among
/// them. The numbers below `replies` add up to it.
///
/// @param both replies that are for one part of it and against another
/// @param notStated assessed before anybody was asked to say
public record Tally(
        int replies, int isFor, int against, int change, int question, int experience, int information, int both, int notStated) {

    /// @param replies for each reply what its pieces say
    public static Tally of(Collection<List<Optional<Stance>>> replies) {
        var counts = new int[Stance.values().length + 2];
        for (var said : replies) counts[place(said)]++;
        return new Tally(replies.size(), counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7]);
    }

    /// A side weighs more than a wish, a wish more than a question, and so on in the order of the list.
    private static int place(List<Optional<Stance>> said) {
        var stances = said.stream().flatMap(Optional::stream).sorted().toList();
        if (stances.isEmpty()) return 7;
        if (stances.contains(Stance.FOR) && stances.contains(Stance.AGAINST)) return 6;
        return switch (stances.getFirst()) {
            case FOR -> 0;
            case AGAINST -> 1;
            case CHANGE -> 2;
            case QUESTION -> 3;
            case EXPERIENCE -> 4;
            case INFORMATION -> 5;
        };
    }

    /// All that say something and take no side.
    public int other() {
        return change + question + experience + information + both;
    }

    /// Some are for it and others against it. Two who want different things do not disagree.
    public boolean isDisagreement() {
        return isFor > 0 && against > 0;
    }
}
