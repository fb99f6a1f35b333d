package dk.samraad.writing.hearing;

import dk.samraad.reply.Channel;
import java.util.List;

/// How many came and what became of them. Counts of process, not of what people said.
///
/// @param published of those received, what the public may read
/// @param waiting for somebody to approve them
/// @param rejected by a decision with a reason
/// @param lateIn came after the deadline and count by a decision
/// @param lateOut came after the deadline and do not count by a decision
/// @param lateUndecided came after the deadline, and nobody has said whether they count: that is not a no
/// @param withHidden replies with at least one hidden passage
/// @param protectedSenders who asked for their name to be left out
/// @param alike replies that staff found to say the same as an earlier one; each still stands and counts
/// @param withdrawn by their senders
/// @param entered typed or brought in by staff: letters, mails, sheets
public record Turnout(
        int received, int published, int waiting, int rejected, int lateIn, int lateOut, int lateUndecided, int withHidden,
        int hiddenPassages, int protectedSenders, int alike,
        int withdrawn, int entered, List<ByChannel> channels) {

    public record ByChannel(Channel channel, int replies) {}

    int leftOut() {
        return received - published;
    }
}
