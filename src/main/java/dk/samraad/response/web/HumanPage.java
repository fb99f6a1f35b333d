package dk.samraad.response.web;

import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.Tablet;
import org.jspecify.annotations.Nullable;

/// Shown when what was sent looks like a robot's: everything is kept, and one tick sends it.
public record HumanPage(Shell shell, FormErrors errors, String surveyTitle, String action, String submission, String sealed,
        @Nullable Tablet tablet) {}
