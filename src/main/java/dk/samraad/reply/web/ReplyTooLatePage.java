package dk.samraad.reply.web;

import dk.samraad.proposal.Draft;
import dk.samraad.reply.Remark;
import dk.samraad.web.Shell;
import java.util.List;
import java.util.Optional;

/// What was written when it can no longer be sent, so that it can be copied.
///
/// @param withdrawn the hearing was called off, it is not closed
public record ReplyTooLatePage(ReplyFrame frame, Optional<Draft> draft, List<Remark> written, boolean withdrawn) {
    public Shell shell() {
        return frame.shell();
    }

    public String heading(Remark comment) {
        return Pages.heading(shell(), comment);
    }
}
