package dk.samraad.identity.web;

import dk.samraad.web.Shell;
import java.util.List;

/// A form that could not be taken because its session is over: everything typed, ready to be sent again.
///
/// @param door where one comes in again
/// @param fields what was typed; empty for a form with files, which only the browser's own back button keeps
public record HandedBackPage(Shell shell, String action, String door, List<PostedForm.Field> fields) {
    /// What is to be read of it.
    public List<String> written() {
        return PostedForm.byName(fields).written();
    }

    public boolean signedIn() {
        return shell.viewer().isStaff() || shell.viewer().isGuest();
    }
}
