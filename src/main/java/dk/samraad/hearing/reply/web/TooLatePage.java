package dk.samraad.hearing.reply.web;

import dk.samraad.hearing.draft.Draft;
import dk.samraad.hearing.reply.Comment;
import dk.samraad.web.Shell;
import java.util.List;
import java.util.Optional;

/// What was written when it can no longer be sent, so that it can be copied.
///
/// @param withdrawn the hearing was called off, it is not closed
public record TooLatePage(Frame frame, Optional<Draft> draft, List<Comment> written, boolean withdrawn) {
    public Shell shell() {
        return frame.shell();
    }

    public String heading(Comment comment) {
        return Pages.heading(shell(), comment);
    }
}
