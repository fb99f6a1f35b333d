package dk.samraad.response.web;

import dk.samraad.web.Shell;
import dk.samraad.web.Tablet;
import org.jspecify.annotations.Nullable;

/// A survey that takes no answers now.
///
/// @param lang of its title
/// @param early it opens on `day`; otherwise it closed on it
/// @param tablet nobody goes on from a shared tablet to pages that keep what is typed
public record NotOpenPage(Shell shell, String surveyTitle, String lang, boolean early, String day, String processAddress, String opensOn,
        @Nullable Tablet tablet) {}
