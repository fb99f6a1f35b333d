package dk.samraad.inbox;

import dk.samraad.reply.Channel;
import java.util.Map;

/// How many replies came and what became of them: numbers, no word of any. Counts of process, so no threshold holds them back.
///
/// @param published what the public may read, on pages or in the report only
/// @param lateIn late, and count by a decision
/// @param lateOut late, and do not count by a decision
/// @param lateUndecided late, and nobody has said whether they count: that is not a no
/// @param withHidden replies with a hidden passage, of the published ones, as is hiddenPassages
/// @param alike replies that staff found to say the same as an earlier one
/// @param withdrawn as long as that is remembered
/// @param entered typed or brought in by staff, however they came
public record ReplyTally(
        int received, Map<Channel, Integer> byChannel, int published, int waiting, int rejected, int lateIn, int lateOut,
        int lateUndecided, int withHidden, int hiddenPassages,
        int protectedSenders, int alike, int withdrawn, int entered) {}
