package dk.samraad.inbox;

import dk.samraad.reply.PublicState;
import dk.samraad.reply.SpeaksAs;
import java.util.Optional;

/// Which replies are looked at.
///
/// @param words searched for in the originals, as Danish; empty for all
/// @param theme code of a theme that a commented paragraph is about; empty for all
/// @param assigned a name, `-` for nobody's, empty for all
/// @param alike only those that are like an earlier one
/// @param page counted from 1
public record InboxFilter(
        String words, Optional<Timeliness> timeliness, Optional<SpeaksAs> speaksAs, String theme, String assigned,
        Optional<PublicState> state,
        boolean alike, int page) {
    public static final String NOBODY = "-";
    public static final InboxFilter ALL = new InboxFilter("", Optional.empty(), Optional.empty(), "", "", Optional.empty(), false, 1);

    public InboxFilter page(int other) {
        return new InboxFilter(words, timeliness, speaksAs, theme, assigned, state, alike, other);
    }
}
