package dk.samraad.reply.web;

import dk.samraad.reply.Upload;
import dk.samraad.web.Shell;
import java.util.List;

/// Files to send along.
///
/// @param most how many may be sent
public record ReplyFilesPage(ReplyFrame frame, List<Upload> files, int most) {
    public Shell shell() {
        return frame.shell();
    }

    public boolean hasRoom() {
        return files.size() < most;
    }
}
